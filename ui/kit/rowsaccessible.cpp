// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowsaccessible.h"

#include "ui/kit/rowsview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace waypost::ui {

namespace {
/// One row. Lives as long as its RowsAccessible lets it; says it is invalid once row numbers have changed.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(RowsView *view, int row)
        : m_view(view)
        , m_row(row)
        , m_generation(view->generation())
    {
    }
    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_view->generation() == m_generation && m_row < m_view->rowCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool known = kind == QAccessible::Name && isValid() && m_view->painter();
        return known ? m_view->painter()->text(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rectOf(m_row);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool selectable = m_view->painter() && m_view->painter()->selectable(m_row);
        state.selectable = state.focusable = selectable;
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->rectOf(m_row).intersects(m_view->viewport()->rect());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid() || !m_view->painter() || !m_view->painter()->selectable(m_row))
            return;
        m_view->setCurrentRow(m_row);
        if (action == pressAction())
            Q_EMIT m_view->activated(m_row);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] int row() const { return m_row; }

private:
    QPointer<RowsView> m_view;
    int m_row;
    quint32 m_generation;
};

class RowsAccessible final : public QAccessibleWidget {
public:
    explicit RowsAccessible(RowsView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    RowsAccessible(const RowsAccessible &) = delete;
    RowsAccessible &operator=(const RowsAccessible &) = delete;
    ~RowsAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override { return m_view->rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_view->rowCount())
            return nullptr;
        if (m_generation != m_view->generation()) {
            forget();
            m_generation = m_view->generation();
        }
        if (const auto known = m_rows.find(index); known != m_rows.end())
            return QAccessible::accessibleInterface(known->second);
        auto *row = new RowAccessible(m_view, index); // the registry owns it
        m_rows[index] = QAccessible::registerAccessibleInterface(row);
        return row;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->rowAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->currentRow()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *interface) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(interface);
        return row != nullptr && row->isValid() ? row->row() : -1;
    }

private:
    void forget() const
    {
        for (const auto &[row, id] : m_rows)
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    RowsView *m_view; // the interface goes when the widget goes
    mutable std::unordered_map<int, QAccessible::Id> m_rows; // made when asked for
    mutable quint32 m_generation = 0;
};

QAccessibleInterface *makeRowsAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowsView *>(object);
    return view ? new RowsAccessible(view) : nullptr;
}
} // namespace

void installRowsAccessibility()
{
    QAccessible::installFactory(makeRowsAccessible);
}

} // namespace waypost::ui
