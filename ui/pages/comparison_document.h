#pragma once

#include <QByteArray>
#include <QImage>
#include <QPixmap>
#include <QStringList>

#include <vector>

namespace whorl {

/// A comparison as it goes on paper.
struct ComparisonDocument {
    struct Side {
        QString label, facts, residualNote;
        QPixmap residual, spectrum;                  ///< null where there is none
        QList<std::pair<QString, QString>> pictures; ///< name, SHA-256
    };
    QList<std::pair<QString, QString>> head; ///< name and value: case, examiner, date and the like
    std::vector<Side> sides;
    QStringList findings; ///< a sentence a pair, HTML
    QString limits;
    QPixmap radial, plane;
    QList<std::pair<QString, QString>> weights; ///< file, SHA-256
};

QByteArray toPdf(const ComparisonDocument& comparison);

} // namespace whorl
