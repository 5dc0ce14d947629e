// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/editormarks.h"

#include <QPlainTextEdit>

namespace waypost::ui {

namespace {
constexpr int ownerProperty = QTextFormat::UserProperty + 17;
}

void setEditorMarks(QPlainTextEdit &edit, MarkOwner owner, EditorMarks marks)
{
    for (auto &mark : marks)
        mark.format.setProperty(ownerProperty, int(owner));
    EditorMarks all;
    bool had = false;
    for (const auto &mark : edit.extraSelections()) {
        const bool own = mark.format.intProperty(ownerProperty) == int(owner);
        had = had || own;
        if (!own)
            all << mark;
    }
    if (had || !marks.isEmpty())
        edit.setExtraSelections(all + marks);
}

EditorMarks editorMarks(const QPlainTextEdit &edit, MarkOwner owner)
{
    EditorMarks marks;
    for (const auto &mark : edit.extraSelections())
        if (mark.format.intProperty(ownerProperty) == int(owner))
            marks << mark;
    return marks;
}

} // namespace waypost::ui
