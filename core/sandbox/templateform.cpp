// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/check.h"
#include "core/sandbox/templates.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int templateBodyMax = 1'024;
constexpr int templateHeaderMax = 60;
constexpr int templateFooterMax = 60;
constexpr int templateButtons = 10;
constexpr int templateButtonText = 25;

const QRegularExpression &placeholderForm()
{
    static const QRegularExpression form(u"\\{\\{\\s*([a-z0-9_]+)\\s*\\}\\}"_s);
    return form;
}

/// The languages of cloud-api 7.3.
bool isTemplateLanguage(const QString &code)
{
    static const QStringList list
        = u"af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA ar_SA az bn bg ca zh_CN zh_HK zh_TW hr cs da nl en en_GB "
          u"en_US en_AU en_CA "
          "en_IN et fil fi fr fr_CA fr_BE ka de el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt "
          "mk ms ml mr nb fa "
          "pl pt_BR pt_PT pa ro ru sr sk sl es es_AR es_ES es_MX es_CL es_CO es_PE es_VE sw sv ta te th tr uk ur uz vi zu"_s
              .split(u' ');
    static const QSet<QString> languages(list.begin(), list.end());
    return languages.contains(code);
}

/// Keeps the first thing that is wrong with a template.
class FormCheck {
public:
    void fail(int subcode, const QString &title, const QString &text)
    {
        if (m_refusal)
            return;
        GraphError error {100};
        error.subcode = subcode;
        error.message = u"Invalid parameter"_s;
        error.userTitle = title;
        error.userText = text;
        m_refusal = error;
    }
    void tooLong(const QString &what, const QString &text, int most)
    {
        if (charactersOf(text) > most)
            fail(2388040, u"Character limit exceeded"_s,
                 u"The %1 must be at most %2 characters long."_s.arg(what).arg(most));
    }
    /// Positional variables must be {{1}}, {{2}}, … and named ones must not be numbers.
    void variables(const QString &text, bool named, int subcode, const QString &title)
    {
        const QStringList names = placeholdersOf(text);
        for (qsizetype i = 0; i < names.size(); ++i) {
            bool number = false;
            const int index = names[i].toInt(&number);
            if (named ? number : !number || index != i + 1)
                fail(subcode, title, u"Variables must be {{1}}, {{2}}… in order, or all have names."_s);
        }
        if (QString(text).remove(placeholderForm()).contains("{{"_L1))
            fail(subcode, title, u"A variable is not well formed."_s);
    }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }

private:
    Refusal m_refusal;
};

qsizetype samplesOf(const QJsonObject &component, bool named, QLatin1StringView part)
{
    const QJsonObject example = component["example"_L1].toObject();
    if (named)
        return example[QString(part + "_named_params"_L1)].toArray().size();
    const QJsonArray samples = example[part].toArray();
    return part == "body_text"_L1 ? samples.first().toArray().size() : samples.size();
}

void checkTemplateHeader(FormCheck &check, const QJsonObject &header, bool named)
{
    const QString title = u"Header format incorrect"_s;
    const QString format = header["format"_L1].toString().toUpper();
    if (format == "TEXT"_L1) {
        const QString text = header["text"_L1].toString();
        const auto count = placeholdersOf(text).size();
        if (text.isEmpty() || text.contains(u'\n') || text.contains(u'*') || count > 1)
            check.fail(2388047, title,
                       u"A text header is one line without formatting and with one variable at most."_s);
        check.tooLong(u"header"_s, text, templateHeaderMax);
        check.variables(text, named, 2388047, title);
        if (samplesOf(header, named, "header_text"_L1) != count)
            check.fail(2388047, title, u"Give one sample for each variable of the header."_s);
    } else if (format == "IMAGE"_L1 || format == "VIDEO"_L1 || format == "DOCUMENT"_L1
               || format == "GIF"_L1) {
        if (header["example"_L1]["header_handle"_L1].toArray().isEmpty())
            check.fail(2388047, title, u"Upload a sample file and give its handle."_s);
    } else if (format != "LOCATION"_L1 && format != "PRODUCT"_L1) {
        check.fail(2388047, title, u"The header's format is unknown."_s);
    }
}

void checkTemplateBody(FormCheck &check, const QJsonObject &body, bool named, bool authentication)
{
    const QString title = u"Body format incorrect"_s;
    const QString text = body["text"_L1].toString();
    if (authentication && text.isEmpty())
        return; // the words are the provider's
    if (text.trimmed().isEmpty())
        check.fail(2388072, title, u"The body needs a text."_s);
    check.tooLong(u"body"_s, text, templateBodyMax);
    check.variables(text, named, 2388072, title);
    static const QRegularExpression edge(u"\\A\\s*\\{\\{|\\}\\}\\s*\\z"_s);
    static const QRegularExpression adjacent(u"\\}\\}\\s*\\{\\{"_s);
    if (text.contains(edge))
        check.fail(2388299, u"Leading or trailing parameters not allowed"_s,
                   u"A body can't begin or end with a variable."_s);
    if (text.contains(adjacent))
        check.fail(2388072, title, u"Two variables can't stand next to each other."_s);
    const auto count = placeholdersOf(text).size();
    static const QRegularExpression space(u"\\s+"_s);
    const auto words = QString(text).remove(placeholderForm()).split(space, Qt::SkipEmptyParts).size();
    if (count > 0 && words < 2 * count + 1)
        check.fail(2388293, u"Parameters words ratio exceeds limit"_s,
                   u"There are too many variables for so few words."_s);
    if (samplesOf(body, named, "body_text"_L1) != count)
        check.fail(2388072, title, u"Give one sample for each variable of the body."_s);
}

void checkTemplateButton(FormCheck &check, const QJsonObject &button)
{
    static const QSet<QString> kinds {u"QUICK_REPLY"_s,
                                      u"URL"_s,
                                      u"PHONE_NUMBER"_s,
                                      u"COPY_CODE"_s,
                                      u"OTP"_s,
                                      u"FLOW"_s,
                                      u"CATALOG"_s,
                                      u"MPM"_s,
                                      u"SPM"_s,
                                      u"ORDER_DETAILS"_s,
                                      u"VOICE_CALL"_s,
                                      u"CALL_PERMISSION_REQUEST"_s,
                                      u"REQUEST_CONTACT_INFO"_s};
    const QString kind = button["type"_L1].toString().toUpper();
    const QString title = u"Buttons format incorrect"_s;
    if (!kinds.contains(kind))
        check.fail(0, title, u"The type of a button is unknown."_s);
    const bool labelled
        = kind == "QUICK_REPLY"_L1 || kind == "URL"_L1 || kind == "PHONE_NUMBER"_L1 || kind == "FLOW"_L1;
    if (labelled && button["text"_L1].toString().trimmed().isEmpty())
        check.fail(0, title, u"A button needs a text."_s);
    check.tooLong(u"button's text"_s, button["text"_L1].toString(), templateButtonText);
    if (kind == "URL"_L1) {
        const QString url = button["url"_L1].toString();
        const auto variables = placeholdersOf(url);
        check.tooLong(u"button's address"_s, url, 2'000);
        if (!url.startsWith("http"_L1) || variables.size() > 1
            || (variables.size() == 1 && !url.endsWith("}}"_L1)))
            check.fail(0, title, u"A button's address has at most one variable, at its end."_s);
        if (!variables.isEmpty() && button["example"_L1].toArray().size() != 1)
            check.fail(0, title, u"Give one sample for the button's address."_s);
    }
}

void checkTemplateButtons(FormCheck &check, const QJsonArray &buttons)
{
    const QString title = u"Buttons format incorrect"_s;
    if (buttons.isEmpty() || buttons.size() > templateButtons)
        check.fail(0, title, u"A template has one to ten buttons."_s);
    int urls = 0;
    int phones = 0;
    int codes = 0;
    int changes = 0; // between quick replies and the others
    QString before;
    for (const QJsonValue value : buttons) {
        const QString kind = value["type"_L1].toString().toUpper();
        checkTemplateButton(check, value.toObject());
        urls += kind == "URL"_L1;
        phones += kind == "PHONE_NUMBER"_L1;
        codes += kind == "COPY_CODE"_L1;
        changes += !before.isEmpty() && (before == "QUICK_REPLY"_L1) != (kind == "QUICK_REPLY"_L1);
        before = kind;
    }
    if (urls > 2 || phones > 1 || codes > 1)
        check.fail(0, title, u"At most two addresses, one phone number and one code are allowed."_s);
    if (changes > 1)
        check.fail(0, title, u"Quick replies must stand together."_s);
}

void checkTemplateBasics(FormCheck &check, const QJsonObject &body)
{
    static const QRegularExpression nameForm(u"\\A[a-z0-9_]{1,512}\\z"_s);
    static const QSet<QString> categories {u"UTILITY"_s, u"MARKETING"_s, u"AUTHENTICATION"_s};
    if (!nameForm.match(body["name"_L1].toString()).hasMatch())
        check.fail(0, u"Invalid name"_s, u"A name has at most 512 characters, a-z, 0-9 and _."_s);
    if (!isTemplateLanguage(body["language"_L1].toString().replace(u'-', u'_')))
        check.fail(0, u"Invalid language"_s, u"The language is not one of the supported codes."_s);
    if (!categories.contains(body["category"_L1].toString().toUpper()))
        check.fail(0, u"Invalid category"_s, u"The category is UTILITY, MARKETING or AUTHENTICATION."_s);
}
} // namespace

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    for (auto match = placeholderForm().globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

Refusal templateFormRefusal(const QJsonObject &body)
{
    FormCheck check;
    checkTemplateBasics(check, body);
    const bool named = body["parameter_format"_L1].toString().toUpper() == "NAMED"_L1;
    const bool authentication = body["category"_L1].toString().toUpper() == "AUTHENTICATION"_L1;
    int bodies = 0;
    for (const QJsonValue value : body["components"_L1].toArray()) {
        const QJsonObject component = value.toObject();
        const QString type = component["type"_L1].toString().toUpper();
        if (type == "HEADER"_L1) {
            checkTemplateHeader(check, component, named);
        } else if (type == "BODY"_L1) {
            ++bodies;
            checkTemplateBody(check, component, named, authentication);
        } else if (type == "FOOTER"_L1) {
            const QString text = component["text"_L1].toString();
            if (!placeholdersOf(text).isEmpty() || (text.isEmpty() && !authentication))
                check.fail(2388073, u"Footer format incorrect"_s, u"A footer is a text without variables."_s);
            check.tooLong(u"footer"_s, text, templateFooterMax);
        } else if (type == "BUTTONS"_L1) {
            checkTemplateButtons(check, component["buttons"_L1].toArray());
        } else if (type != "CAROUSEL"_L1 && type != "LIMITED_TIME_OFFER"_L1) {
            check.fail(0, u"Unknown component"_s,
                       u"Components are HEADER, BODY, FOOTER, BUTTONS, CAROUSEL and LIMITED_TIME_OFFER."_s);
        }
    }
    if (bodies != 1)
        check.fail(2388072, u"Body format incorrect"_s, u"A template has exactly one body."_s);
    return check.refusal();
}

} // namespace waypost::sandbox
