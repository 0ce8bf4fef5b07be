#pragma once

#include "ui/pages/comparison.h"
#include "ui/support/color_maps.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace whorl {

class Thumbnails;

/// A side of a comparison: what it is, its mean residual with spectrum, and its most typical pictures.
class CompareColumn : public QFrame {
    Q_OBJECT

  public:
    CompareColumn(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void setColor(const QColor& color); ///< its mark in the plots
    void offer(const std::vector<ComparisonSet>& sets, const QString& key);
    QString key() const;
    void setFacts(const QString& text);
    void setTypical(const QStringList& paths);
    void setResidual(const MeanResidual* mean, const QString& message, ColorMapId diverging,
                     ColorMapId sequential);
    const QString& facts() const { return m_factsText; }
    QString residualNote() const;
    QPixmap residual() const; ///< null while there is none
    QPixmap spectrum() const;
    void setNarrow(bool narrow); ///< smaller pictures, under each other
    void setRemovable(bool removable);

  signals:
    void chosen();
    void removed();
    void pictureWanted(const QString& path);

  private:
    void fillTypical();

    Thumbnails& m_thumbnails;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_top;
    QLabel* m_mark;
    QLabel* m_name; ///< of what a narrow list cuts off
    QComboBox* m_choice;
    QToolButton* m_remove;
    QLabel* m_facts;
    QWidget* m_pictures;
    QLabel* m_residual;
    QLabel* m_spectrum;
    QLabel* m_residualNote;
    QLabel* m_typicalTitle;
    QHBoxLayout* m_typicalRow;
    QBoxLayout* m_body; ///< pictures and typical ones, beside or under each other
    QStringList m_typical;
    QString m_factsText;
    int m_edge = 92; ///< of the pictures
    bool m_narrow = false;
};

} // namespace whorl
