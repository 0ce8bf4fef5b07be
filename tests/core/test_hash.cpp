#include "core/base/error.h"
#include "core/base/hash.h"

#include <QtTest>

#include <fstream>

class TestHash : public QObject {
    Q_OBJECT

  private slots:
    void givesTheDigestsOfTheStandard();
    void isTheSameInOnePieceAndInMany();
    void isTheSameOfAFile();
    void namesAFileThatCannotBeRead();
};

void TestHash::givesTheDigestsOfTheStandard() {
    QCOMPARE(whorl::sha256(std::string()),
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(whorl::sha256(std::string("abc")),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void TestHash::isTheSameInOnePieceAndInMany() {
    const std::string text(100'001, 'w');
    whorl::Sha256 hash;
    for (std::size_t at = 0; at < text.size(); at += 977)
        hash.update(std::as_bytes(std::span(text).subspan(at, std::min<std::size_t>(977, text.size() - at))));
    QCOMPARE(hash.finish(), whorl::sha256(text));
}

void TestHash::isTheSameOfAFile() {
    QTemporaryDir directory;
    const std::string path = directory.filePath("bytes").toStdString();
    const std::string text(3'000'000, 'h'); // more than one block
    std::ofstream(path, std::ios::binary) << text;
    QCOMPARE(whorl::sha256File(path), whorl::sha256(text));
}

void TestHash::namesAFileThatCannotBeRead() {
    try {
        whorl::sha256File("/nowhere/at/all");
        QFAIL("no error");
    } catch (const whorl::Error& error) {
        QCOMPARE(error.input(), "/nowhere/at/all");
    }
}

QTEST_GUILESS_MAIN(TestHash)
#include "test_hash.moc"
