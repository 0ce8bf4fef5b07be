#include "core/imaging/list_files.h"

#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;

class TestListFiles : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { fs::remove_all(m_root); } // QTemporaryDir cannot remove every name that is made here

    void keepsTheOrderOfPathsAndSortsInsideDirectories();
    void findsImagesByContentAndByName();
    void staysOnOneLevelUnlessRecursive();
    void reportsADirectoryLoopAndGoesOn();
    void walksADirectoryOnceThroughSeveralLinks();
    void reportsWhatIsMissingUnreadableOrNoFile();
    void reportsNamesThatAreNotUtf8();
    void stopsWhenAsked();

  private:
    void write(const fs::path& name, const std::string& content = "x") const {
        fs::create_directories((m_root / name).parent_path());
        std::ofstream(m_root / name, std::ios::binary) << content;
    }
    std::vector<std::string> list(const std::vector<fs::path>& paths, bool recursive = true) {
        m_issues.clear();
        std::vector<std::string> names;
        m_leftOut = whorl::forEachImageFile(
            paths, recursive, [&](const fs::path& path) { names.push_back(path.lexically_relative(m_root)); },
            [&](const whorl::ListIssue& issue) { m_issues.push_back(issue); });
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_root;
    std::vector<whorl::ListIssue> m_issues;
    whorl::LeftOut m_leftOut;
};

using Names = std::vector<std::string>;

void TestListFiles::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_root = m_directory->path().toStdString();
}

void TestListFiles::keepsTheOrderOfPathsAndSortsInsideDirectories() {
    write("z.jpg");
    write("b/2.png");
    write("b/10.png");
    write("b/a/1.png");
    write("a/1.tif");
    QCOMPARE(list({m_root / "z.jpg", m_root / "b", m_root / "a"}),
             (Names{"z.jpg", "b/10.png", "b/2.png", "b/a/1.png", "a/1.tif"}));
    QVERIFY(m_issues.empty());
}

void TestListFiles::findsImagesByContentAndByName() {
    write("renamed.txt", "\xFF\xD8\xFF\xE0 the beginning of a JPEG");
    write("notes.txt", "no image");
    write("damaged.PNG", "no image either, but it claims to be one");
    write("empty", "");
    QCOMPARE(list({m_root}), (Names{"damaged.PNG", "renamed.txt"}));
    QCOMPARE(m_leftOut.files, std::size_t(2));
    QCOMPARE(list({m_root / "notes.txt"}), (Names{"notes.txt"})); // what the user names is always tried
}

void TestListFiles::staysOnOneLevelUnlessRecursive() {
    write("1.jpg");
    write("deep/2.jpg");
    QCOMPARE(list({m_root}, false), (Names{"1.jpg"}));
    QCOMPARE(list({m_root}, true), (Names{"1.jpg", "deep/2.jpg"}));
}

void TestListFiles::reportsADirectoryLoopAndGoesOn() {
    write("a/1.jpg");
    write("b/2.jpg");
    fs::create_directory_symlink(m_root, m_root / "a" / "loop");
    QCOMPARE(list({m_root}), (Names{"a/1.jpg", "b/2.jpg"}));
    QCOMPARE(m_issues.size(), 1U);
    QCOMPARE(m_issues[0].path, m_root / "a" / "loop");
    QVERIFY(m_issues[0].cause.find("loop") != std::string::npos);
}

void TestListFiles::walksADirectoryOnceThroughSeveralLinks() {
    write("a/1.jpg");
    fs::create_directory_symlink(m_root / "a", m_root / "b");
    QCOMPARE(list({m_root}), (Names{"a/1.jpg"}));
    QVERIFY(m_issues.empty());
}

void TestListFiles::reportsWhatIsMissingUnreadableOrNoFile() {
    write("1.jpg");
    write("shut/2.jpg");
    fs::create_symlink(m_root / "gone", m_root / "dangling.jpg");
    QCOMPARE(::mkfifo((m_root / "pipe.png").c_str(), 0600), 0);
    QCOMPARE(::mkfifo((m_root / "pipe").c_str(), 0600), 0);
    const bool mayReadAll = ::geteuid() == 0;
    fs::permissions(m_root / "shut", fs::perms::none);
    const Names names = list({m_root / "missing.jpg", m_root});
    fs::permissions(m_root / "shut", fs::perms::owner_all);
    QCOMPARE(names, mayReadAll ? (Names{"1.jpg", "shut/2.jpg"}) : (Names{"1.jpg"}));
    std::vector<fs::path> reported;
    for (const auto& issue : m_issues) {
        QVERIFY(!issue.cause.empty());
        reported.push_back(issue.path);
    }
    std::vector<fs::path> expected{m_root / "missing.jpg", m_root / "dangling.jpg", m_root / "pipe.png"};
    if (!mayReadAll)
        expected.push_back(m_root / "shut");
    QCOMPARE(reported, expected);
}

void TestListFiles::reportsNamesThatAreNotUtf8() {
    write("1.jpg");
    write("bad\xFF.jpg");
    write("z\xC3\xBCrich.jpg");
    QCOMPARE(list({m_root}), (Names{"1.jpg", "z\xC3\xBCrich.jpg"}));
    QCOMPARE(m_issues.size(), 1U);
    QCOMPARE(m_issues[0].path, m_root / "bad\xFF.jpg");
}

void TestListFiles::stopsWhenAsked() {
    write("1.jpg");
    write("2.jpg");
    std::stop_source stop;
    int found = 0;
    const auto walk = [&] {
        whorl::forEachImageFile(
            {m_root}, true,
            [&](const fs::path&) {
                ++found;
                stop.request_stop();
            },
            [](const whorl::ListIssue&) {}, stop.get_token());
    };
    QVERIFY_EXCEPTION_THROWN(walk(), whorl::Cancelled);
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "test_list_files.moc"
