// A case file from a stranger: opening it, reading all of it and checking its log.
#include "app/case_file/case_file.h"
#include "core/base/error.h"
#include "tests/fuzz/input_file.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const whorl::InputFile file({data, size});
    try {
        const auto opened =
            whorl::CaseFile::open(QString::fromStdString(file.path()), whorl::CaseFile::Access::Viewer);
        opened->properties();
        for (const whorl::EvidenceItem& item : opened->evidence()) {
            opened->lastResult(item.id);
            opened->notes(item.id);
            opened->counterfactual(item.id);
        }
        opened->comparisons();
        opened->log();
        opened->verifyRecords();
    } catch (const whorl::Error&) {
    }
    return 0;
}
