// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/markedsource.h"

#include <QSyntaxHighlighter>

namespace waypost::ui {

class Theme;

/// Shows in an editor what WhatsApp will make of the text: bold, italic, struck, monospaced, addresses; the
/// marks stay and are dimmed. Emoji in their own font. Never changes the text.
class MessageHighlighter final : public QSyntaxHighlighter {
public:
    MessageHighlighter(const Theme &theme, QTextDocument *document);
    void setMarks(bool marks); ///< off: emoji only (notes have another grammar)

protected:
    void highlightBlock(const QString &text) override;

private:
    void readAgain();
    [[nodiscard]] QTextCharFormat formatOf(const SourceSpan &span) const;

    const Theme &m_theme;
    bool m_marks = true;
    bool m_stale = true; ///< the text has changed since m_spans were read
    QList<SourceSpan> m_spans; ///< of the whole text: a fence goes over lines
    qsizetype m_fences = 0;
};

} // namespace waypost::ui
