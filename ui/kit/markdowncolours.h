// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include <memory>

class QTextDocument;

namespace waypost::ui {

class Theme;

/// Colours Markdown while it is written: headings, emphasis, code, links; emoji in their own font. The text
/// itself is never changed.
class MarkdownColours final : public QObject {
    Q_OBJECT
public:
    /// A child of the document.
    MarkdownColours(const Theme &theme, QTextDocument *document);
    ~MarkdownColours() override;
    void setOn(bool on); ///< off at first; no other highlighter may be on the document meanwhile

private:
    class Highlighter;
    struct Highlighting;
    void follow();

    const Theme &m_theme;
    QTextDocument *m_document;
    std::unique_ptr<Highlighting> m_highlighting; ///< made when first needed
};

} // namespace waypost::ui
