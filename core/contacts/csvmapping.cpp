// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/csvmapping.h"

#include "core/base/text.h"
#include "core/contacts/phonevariants.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

struct HeaderWords {
    QLatin1StringView target;
    const char16_t *words; ///< folded, by "|"
};
constexpr std::array headerWords {
    HeaderWords {
        "key"_L1,
        u"id|key|customer id|customer number|user id|kundennummer|kunden id|id cliente|numero de cliente|"
        u"id do cliente|numero client|id pelanggan|external id|رقم العميل|ग्राहक संख्या"},
    HeaderWords {
        "phone"_L1,
        u"phone|phone number|mobile|mobile number|tel|telephone|whatsapp|whatsapp number|number|telefon|"
        u"telefonnummer|handy|mobil|rufnummer|telefono|movil|celular|numero de telefono|telefone|"
        u"numero de telefone|portable|numero de telephone|nomor|nomor telepon|telepon|nomor hp|no hp|"
        u"हाथ|फोन|फ़ोन|मोबाइल|هاتف|رقم الهاتف|الهاتف|جوال"},
    HeaderWords {"first_name"_L1,
                 u"first name|firstname|given name|vorname|nombre de pila|primeiro nome|prenom|nama depan|"
                 u"الاسم الاول|पहला नाम"},
    HeaderWords {"last_name"_L1,
                 u"last name|lastname|surname|family name|nachname|familienname|apellido|apellidos|sobrenome|"
                 u"nom de famille|nama belakang|اسم العائلة|उपनाम"},
    HeaderWords {
        "name"_L1,
        u"name|full name|customer|customer name|contact|kunde|kundenname|nombre|nombre completo|cliente|"
        u"nome|nome completo|nom|nama|nama lengkap|नाम|الاسم|اسم"},
    HeaderWords {"email"_L1,
                 u"email|e-mail|mail|email address|e-mail-adresse|correo|correo electronico|courriel|"
                 u"adresse e-mail|surel|ईमेल|البريد الالكتروني|بريد"},
    HeaderWords {"language"_L1, u"language|locale|sprache|idioma|lingua|langue|bahasa|भाषा|اللغة"},
    HeaderWords {"about"_L1,
                 u"about|note|notes|comment|comments|notiz|notizen|bemerkung|nota|notas|observacoes|remarque|"
                 u"catatan|टिप्पणी|ملاحظات"},
    HeaderWords {
        "consent.marketing.source"_L1,
        u"consent source|opt in source|optin source|einwilligung quelle|quelle der einwilligung|"
        u"origen del consentimiento|origem do consentimento|source du consentement|sumber persetujuan"},
    HeaderWords {"consent.marketing.at"_L1,
                 u"consent date|consent at|consent time|opt in date|optin date|einwilligung datum|"
                 u"datum der einwilligung|fecha de consentimiento|data do consentimento|date du consentement|"
                 u"tanggal persetujuan"},
    HeaderWords {"consent.marketing"_L1,
                 u"consent|opt in|optin|marketing|marketing consent|newsletter|einwilligung|consentimiento|"
                 u"consentimento|consentement|persetujuan|सहमति|موافقة"},
};

/// Lower case, without diacritics, underscores and hyphens as spaces.
QString foldedHeader(const QString &text)
{
    QString folded;
    for (const QChar c : cleanLine(text, 100).normalized(QString::NormalizationForm_D).toLower())
        if (c.category() != QChar::Mark_NonSpacing || c.script() == QChar::Script_Devanagari)
            folded += c == u'_' || c == u'-' ? QChar(u' ') : c;
    return folded.simplified();
}

QString targetOf(const QString &header, const QHash<QString, workspace::Attribute> &attributes)
{
    const QString folded = foldedHeader(header);
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        if (folded == foldedHeader(it.key()) || folded == foldedHeader(it->label))
            return u"attribute."_s + it.key();
    for (const HeaderWords &entry : headerWords) {
        const QStringList words = QString::fromUtf16(entry.words).split(u'|');
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return folded == foldedHeader(word); }))
            return entry.target;
    }
    return {};
}

bool isKnownTarget(const QString &target, const QHash<QString, workspace::Attribute> &attributes)
{
    static const QSet<QString> plain {u"key"_s,       u"phone"_s, u"name"_s,     u"first_name"_s,
                                      u"last_name"_s, u"email"_s, u"language"_s, u"about"_s};
    if (plain.contains(target))
        return true;
    if (target.startsWith("attribute."_L1))
        return attributes.contains(target.section(u'.', 1));
    const QStringList parts = target.split(u'.');
    return parts[0] == "consent"_L1 && parts.size() >= 2 && parts.size() <= 3 && !parts[1].isEmpty()
        && (parts.size() == 2 || parts[2] == "source"_L1 || parts[2] == "at"_L1);
}

Error badMapping(const QString &text)
{
    return {u"bad_mapping"_s, text};
}

/// "given", "refused" or, if it is not clear, "unproven"; empty: nothing is said.
QString consentState(const QString &cell)
{
    static const QSet<QString> yes {u"yes"_s,   u"y"_s,       u"true"_s,     u"1"_s,  u"x"_s,
                                    u"given"_s, u"granted"_s, u"opted in"_s, u"ja"_s, u"si"_s,
                                    u"sim"_s,   u"oui"_s,     u"ya"_s,       u"हाँ"_s, u"نعم"_s};
    static const QSet<QString> no {u"no"_s,      u"n"_s,         u"false"_s, u"0"_s,   u"refused"_s,
                                   u"revoked"_s, u"opted out"_s, u"nein"_s,  u"nao"_s, u"non"_s,
                                   u"tidak"_s,   u"नहीं"_s,       u"لا"_s};
    const QString folded = foldedHeader(cell);
    const auto holds = [&folded](const QSet<QString> &words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return foldedHeader(word) == folded; });
    };
    if (folded.isEmpty())
        return {};
    return holds(yes) ? u"given"_s : holds(no) ? u"refused"_s : u"unproven"_s;
}

/// UTC ms of a date or a time in ISO form; 0: it is none.
qint64 timeFrom(const QString &cell)
{
    QDateTime time = QDateTime::fromString(cell, Qt::ISODate);
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

class RowPlan {
public:
    RowPlan(const QString &region, const QHash<QString, workspace::Attribute> &attributes)
        : m_region(region)
        , m_attributes(attributes)
    {
    }
    void take(int column, const QString &target, const QString &cell)
    {
        if (cell.isEmpty())
            return;
        if (target == "phone"_L1)
            return takePhone(column, cell);
        if (target.startsWith("attribute."_L1))
            return takeAttribute(column, target.section(u'.', 1), cell);
        if (target.startsWith("consent."_L1))
            return takeConsent(column, target, cell);
        if (target == "email"_L1 && !(cell.contains(u'@') && cell.section(u'@', -1).contains(u'.')))
            return problem(column, u"“%1” is no e-mail address."_s.arg(cell.left(60)));
        m_planned.row.insert(target, cell);
    }
    PlannedRow finished(qint64 number)
    {
        QJsonObject &row = m_planned.row;
        const QString whole
            = QStringList {row.take("first_name"_L1).toString(), row.take("last_name"_L1).toString()}
                  .join(u' ')
                  .trimmed();
        if (!whole.isEmpty() && row["name"_L1].toString().isEmpty())
            row.insert("name"_L1, whole);
        if (!m_values.isEmpty())
            row.insert("attributes"_L1, m_values);
        if (!m_consents.isEmpty())
            row.insert("consents"_L1, m_consents);
        if (!row.contains("phone"_L1) && !row.contains("email"_L1) && !row.contains("key"_L1)
            && m_planned.problems.isEmpty())
            problem(-1, u"There is no number, e-mail address or customer number to know this contact by."_s);
        row.insert("row"_L1, number);
        return m_planned;
    }

private:
    void problem(int column, const QString &text) { m_planned.problems << CellProblem {column, text}; }
    void takePhone(int column, const QString &cell)
    {
        const QString phone = normalisedPhone(cell, m_region);
        if (phone.isEmpty())
            problem(
                column,
                m_region.isEmpty()
                    ? u"This is no number with its country's code. Choose where the numbers are at home."_s
                    : u"This is no possible number."_s);
        else
            m_planned.row.insert("phone"_L1, phone);
    }
    void takeAttribute(int column, const QString &name, const QString &cell)
    {
        if (const auto value = workspace::attributeValue(m_attributes[name], cell))
            m_values.insert(name, *value);
        else
            problem(column, value.error().text);
    }
    void takeConsent(int column, const QString &target, const QString &cell)
    {
        const QString scope = target.section(u'.', 1, 1);
        const QString part = target.section(u'.', 2, 2);
        QJsonObject consent = m_consents[scope].toObject();
        if (part == "source"_L1)
            consent.insert("source"_L1, cell);
        else if (part.isEmpty())
            consent.insert("state"_L1, consentState(cell));
        else if (const qint64 at = timeFrom(cell); at > 0)
            consent.insert("at"_L1, at);
        else
            return problem(column, u"Write the time as year-month-day: 2026-03-31."_s);
        m_consents.insert(scope, consent);
    }

    const QString &m_region;
    const QHash<QString, workspace::Attribute> &m_attributes;
    PlannedRow m_planned;
    QJsonObject m_values;
    QJsonObject m_consents;
};
} // namespace

CsvMapping guessedMapping(const QStringList &header, const QHash<QString, workspace::Attribute> &attributes)
{
    CsvMapping mapping;
    for (const QString &name : header) {
        const QString target = targetOf(name, attributes);
        mapping << (mapping.contains(target) ? QString() : target);
    }
    return mapping;
}

std::optional<Error> whyBadMapping(const CsvMapping &mapping,
                                   const QHash<QString, workspace::Attribute> &attributes)
{
    QSet<QString> seen;
    for (const QString &target : mapping) {
        if (target.isEmpty())
            continue;
        if (!isKnownTarget(target, attributes))
            return badMapping(u"There is no field “%1” to put a column into."_s.arg(target));
        if (seen.contains(target))
            return badMapping(u"Two columns are both “%1”. Leave one of them out."_s.arg(target));
        seen.insert(target);
    }
    if (!seen.contains(u"phone"_s) && !seen.contains(u"email"_s) && !seen.contains(u"key"_s))
        return badMapping(u"Say which column is the number, the e-mail address or the customer number."_s);
    return std::nullopt;
}

PlannedRow plannedRow(const QStringList &cells, qint64 number, const CsvMapping &mapping,
                      const QString &region, const QHash<QString, workspace::Attribute> &attributes)
{
    RowPlan plan(region, attributes);
    for (qsizetype i = 0; i < cells.size() && i < mapping.size(); ++i)
        if (!mapping[i].isEmpty()) {
            QString cell = mapping[i] == "about"_L1 ? cleanText(cells[i], 4'000).trimmed()
                                                    : cleanLine(cells[i], 500).trimmed();
            if (cell.size() > 1 && cell[0] == u'\'' && u"=+-@"_s.contains(cell[1]))
                cell.remove(0, 1); // as csvLine() had written it
            plan.take(int(i), mapping[i], cell);
        }
    return plan.finished(number);
}

} // namespace waypost::contacts
