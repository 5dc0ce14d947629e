// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextEdit>

class QPlainTextEdit;

namespace waypost::ui {

/// Who marks something in an editor. Marks of one never touch those of another.
enum class MarkOwner { Spelling = 1, Variables, Playbook };

using EditorMarks = QList<QTextEdit::ExtraSelection>;
void setEditorMarks(QPlainTextEdit &edit, MarkOwner owner, EditorMarks marks); ///< in place of its own before
[[nodiscard]] EditorMarks editorMarks(const QPlainTextEdit &edit, MarkOwner owner);

} // namespace waypost::ui
