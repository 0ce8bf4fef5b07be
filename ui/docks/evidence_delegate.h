#pragma once

#include <QStyledItemDelegate>

namespace whorl {

class Thumbnails;

/// Paints an item of evidence as a card: thumbnail, name, finding in words, strength, review mark.
class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    EvidenceDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);
    void setCards(bool cards) { m_cards = cards; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    Thumbnails& m_thumbnails;
    bool m_cards = true;
};

} // namespace whorl
