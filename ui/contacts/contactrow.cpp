// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactrow.h"

#include "ui/contacts/contactwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/avatar.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int contactInset = 12;
constexpr int contactFace = 32;
constexpr int contactTextLeft = contactInset + contactFace + 10;
constexpr int contactLineHeight = 18;
} // namespace

void ContactRow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const sync::ListedContact &listed = m_contacts[row];
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    const QColor ground = state.current ? tokens.accentSoft : state.hovered ? tokens.paper2 : tokens.paper;
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    Avatar avatar;
    avatar.id = listed.id;
    avatar.name = ContactWords::name(listed.contact);
    avatar.faded = listed.contact.blockedAt > 0;
    const QRect face(rect.left() + contactInset, rect.top() + (rect.height() - contactFace) / 2, contactFace,
                     contactFace);
    paintAvatar(painter, mirror(face), avatar, tokens, ground);

    QRect head(rect.left() + contactTextLeft, rect.top() + 9, rect.width() - contactTextLeft - contactInset,
               contactLineHeight);
    if (listed.lastAt > 0) {
        const QString time = TimeText().inList(listed.lastAt, m_context.clock.nowMs());
        const int width = int(std::ceil(tabularWidth(fontFor(TextRole::Small), time)));
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.ink3);
        drawTabular(painter, mirror(QRect(head.right() + 1 - width, head.top(), width, head.height())),
                    painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, time);
        head.setRight(head.right() - width - 8);
    }
    if (listed.contact.blockedAt > 0) {
        paintIcon(painter, Icon::Lock, mirror(QRect(head.right() - 13, head.top() + 2, 14, 14)), tokens.bad);
        head.setRight(head.right() - 20);
    }
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.ink);
    drawLine(painter, mirror(head), previewOf(avatar.name, 100));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink2);
    QString below = ContactWords::identity(listed.contact);
    if (contacts::shownName(listed.contact).isEmpty())
        below = listed.contact.email.isEmpty() ? QString() : listed.contact.email;
    drawLine(painter,
             mirror(QRect(rect.left() + contactTextLeft, rect.top() + 29,
                          rect.width() - contactTextLeft - contactInset, contactLineHeight)),
             below);
}

QString ContactRow::text(int row) const
{
    const sync::ListedContact &listed = m_contacts[row];
    QStringList parts {ContactWords::name(listed.contact), ContactWords::identity(listed.contact)};
    if (listed.contact.blockedAt > 0)
        parts << ContactWords::tr("blocked");
    if (listed.lastAt > 0)
        parts << TimeText().exact(listed.lastAt);
    return parts.join(u", "_s);
}

} // namespace waypost::ui
