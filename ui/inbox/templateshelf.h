// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/templates/templates.h"

class QSettings;

namespace waypost::ui {

/// How an agent has put the templates in order on this desktop: favourites stand first, what he does not need
/// is out of the list. The provider's samples are hidden until he shows them. By name: all languages of one
/// go together. Without settings nothing is kept.
class TemplateShelf {
public:
    explicit TemplateShelf(QSettings *settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] bool isFavourite(const templates::MessageTemplate &which) const;
    [[nodiscard]] bool isHidden(const templates::MessageTemplate &which) const;
    [[nodiscard]] bool showsHidden() const;
    void setFavourite(const templates::MessageTemplate &which, bool on); ///< and in the list, if it was not
    void setHidden(const templates::MessageTemplate &which, bool on); ///< and no favourite any more
    void setShowsHidden(bool on);
    /// What is in the list: favourites, the rest, and at the end the hidden ones if they are to be seen; each
    /// by name and language.
    [[nodiscard]] QList<templates::MessageTemplate> inOrder(QList<templates::MessageTemplate> all) const;

private:
    [[nodiscard]] QStringList names(const QString &list) const;
    void put(const QString &list, const QString &name, bool in);
    QSettings *m_settings; ///< may be nothing
};

} // namespace waypost::ui
