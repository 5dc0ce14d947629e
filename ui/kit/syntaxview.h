// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

#include <memory>

namespace waypost::ui {

class Theme;

/// Read-only source text in colour: the JSON of a message nobody knows yet, rules, templates. The only place
/// that knows the highlighting library.
class SyntaxView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SyntaxView(const Theme &theme, QWidget *parent = nullptr);
    ~SyntaxView() override;
    /// `language` is a definition's name: "JSON", "YAML". At most 256 KiB are shown.
    void setSource(const QString &text, const QString &language);
    /// A JSON value, indented.
    void setJson(const QByteArray &json);

private:
    struct Highlighting;
    void follow();

    const Theme &m_theme;
    std::unique_ptr<Highlighting> m_highlighting;
};

} // namespace waypost::ui
