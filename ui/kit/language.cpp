// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

bool speaks(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language &language) { return language.code == code; });
}

/// Of the languages the system would like, in its order, the first that there is: "pt_PT" reads Brazilian
/// Portuguese rather than English.
QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString name = QLocale(wanted).name();
        for (const Language &language : languages())
            if (language.code == name || language.code.section(u'_', 0, 0) == name.section(u'_', 0, 0))
                return language.code;
    }
    return u"en"_s;
}

/// The system's own variant of the language (en_GB, es_MX) writes dates and numbers the way its owner is used
/// to.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale(code).language() ? system : QLocale(code);
}
} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all {
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},          {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"hi"_s, u"हिन्दी"_s},   {u"id"_s, u"Bahasa Indonesia"_s}, {u"ar"_s, u"العربية"_s},
        {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
    };
    return all;
}

LanguageSwitch::LanguageSwitch(QApplication &application)
    : m_application(application)
{
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::use(const QString &code)
{
    m_current = speaks(code) ? code : systemLanguage();
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_toolkit);
    if (m_toolkit.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_words.load(u":/i18n/waypost_"_s + m_current) || m_words.load(u":/i18n/waypost_en"_s))
        QCoreApplication::installTranslator(&m_words);
    const QLocale locale = localeFor(m_current);
    QLocale::setDefault(locale);
    m_application.setLayoutDirection(locale.textDirection());
}

} // namespace waypost::ui
