// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/words.h"

#include "ui/inbox/directory.h"
#include "ui/inbox/promises.h"
#include "ui/kit/bidi.h"
#include "ui/kit/formatter.h"
#include "ui/kit/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 wordsHourMs = 3'600'000;

struct KindWord {
    QLatin1StringView kind;
    const char *word;
    std::optional<Icon> icon;
};
constexpr std::array kindWords {
    KindWord {"text"_L1, QT_TRANSLATE_NOOP("Words", "Message"), {}},
    KindWord {"image"_L1, QT_TRANSLATE_NOOP("Words", "Photo"), Icon::Image},
    KindWord {"video"_L1, QT_TRANSLATE_NOOP("Words", "Video"), Icon::Video},
    KindWord {"audio"_L1, QT_TRANSLATE_NOOP("Words", "Audio"), Icon::Audio},
    KindWord {"voice"_L1, QT_TRANSLATE_NOOP("Words", "Voice message"), Icon::Microphone},
    KindWord {"document"_L1, QT_TRANSLATE_NOOP("Words", "Document"), Icon::Document},
    KindWord {"sticker"_L1, QT_TRANSLATE_NOOP("Words", "Sticker"), Icon::Sticker},
    KindWord {"location"_L1, QT_TRANSLATE_NOOP("Words", "Location"), Icon::Location},
    KindWord {"contacts"_L1, QT_TRANSLATE_NOOP("Words", "Contact"), Icon::Contact},
    KindWord {"buttons"_L1, QT_TRANSLATE_NOOP("Words", "Buttons"), Icon::Buttons},
    KindWord {"list"_L1, QT_TRANSLATE_NOOP("Words", "List to choose from"), Icon::List},
    KindWord {"reply"_L1, QT_TRANSLATE_NOOP("Words", "Choice"), Icon::Buttons},
    KindWord {"flow_reply"_L1, QT_TRANSLATE_NOOP("Words", "Form"), Icon::List},
    KindWord {"order"_L1, QT_TRANSLATE_NOOP("Words", "Order"), Icon::Cart},
    KindWord {"products"_L1, QT_TRANSLATE_NOOP("Words", "Products"), Icon::Product},
    KindWord {"template"_L1, QT_TRANSLATE_NOOP("Words", "Template"), Icon::Template},
    KindWord {"system"_L1, QT_TRANSLATE_NOOP("Words", "Notice of WhatsApp"), Icon::Info},
    KindWord {"unknown"_L1, QT_TRANSLATE_NOOP("Words", "Message of an unknown kind"), Icon::Unknown},
};

const KindWord *kindWordOf(const QString &kind)
{
    const auto it
        = std::find_if(kindWords.begin(), kindWords.end(), [&](const KindWord &w) { return w.kind == kind; });
    return it == kindWords.end() ? nullptr : &*it;
}

Chip waitingChip(qint64 waitedMs)
{
    const ChipTone tone = waitedMs >= 4 * wordsHourMs ? ChipTone::Bad
        : waitedMs >= wordsHourMs                     ? ChipTone::Warn
                                                      : ChipTone::Neutral;
    return {Words::tr("Waiting %1").arg(TimeText::span(waitedMs)), tone};
}

std::optional<Chip> stateChip(const conversations::Conversation &c, qint64 nowMs)
{
    if (c.status == "closed"_L1) {
        const QString how = Words::resolution(c.resolution);
        return Chip {how.isEmpty() ? Words::tr("Closed") : Words::tr("Closed · %1").arg(how),
                     ChipTone::Neutral};
    }
    if (c.status == "snoozed"_L1)
        return Chip {Words::tr("Snoozed until %1").arg(TimeText().inList(c.snoozedUntil, nowMs)),
                     ChipTone::Accent};
    if (c.waitingSince > 0)
        return waitingChip(nowMs - c.waitingSince);
    if (c.outSeq > c.inSeq)
        return Chip {Words::tr("Waiting on customer"), ChipTone::Accent};
    return {};
}
} // namespace

QString Words::ofKind(const QString &kind)
{
    const KindWord *word = kindWordOf(kind);
    return word ? QCoreApplication::translate("Words", word->word) : tr("Message");
}

std::optional<Icon> Words::iconOfKind(const QString &kind)
{
    const KindWord *word = kindWordOf(kind);
    return word ? word->icon : std::nullopt;
}

QString Words::preview(const conversations::Conversation &conversation)
{
    if (conversation.previewKind.isEmpty() && conversation.preview.isEmpty())
        return tr("No messages yet");
    const QString words = previewOf(conversation.preview);
    return words.isEmpty() ? ofKind(conversation.previewKind) : words;
}

QString Words::previewPrefix(const conversations::Conversation &conversation, const Directory &directory)
{
    const QString &author = conversation.previewAuthor;
    if (author.isEmpty() || author == "customer"_L1)
        return {};
    return tr("%1: ").arg(isolated(author == directory.me() ? directory.authorName(author)
                                                            : firstName(directory.authorName(author))));
}

QString Words::firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

QString Words::priority(const QString &priority)
{
    if (priority == "urgent"_L1)
        return tr("Urgent");
    if (priority == "high"_L1)
        return tr("High");
    return priority == "low"_L1 ? tr("Low") : tr("Normal");
}

QString Words::resolution(const QString &code)
{
    if (code == "solved"_L1)
        return tr("Solved");
    if (code == "no_answer"_L1)
        return tr("No answer from the customer");
    if (code == "spam"_L1)
        return tr("Spam");
    return code;
}

std::optional<Chip> Words::windowChip(const conversations::Conversation &conversation, qint64 nowMs)
{
    const qint64 left = conversation.windowUntil - nowMs;
    if (conversation.windowUntil == 0 || conversation.status == "closed"_L1)
        return {};
    if (left <= 0)
        return Chip {tr("Window closed"), ChipTone::Neutral};
    if (left <= 2 * wordsHourMs)
        return Chip {tr("Window closes in %1").arg(TimeText::span(left)),
                     left <= wordsHourMs / 2 ? ChipTone::Bad : ChipTone::Warn};
    return {};
}

QList<Chip> Words::chips(const sync::ListedConversation &listed, const Directory &directory, qint64 nowMs,
                         const std::optional<Chip> &promise)
{
    const conversations::Conversation &c = listed.conversation;
    QList<Chip> chips;
    if (promise)
        chips << *promise;
    if (listed.pending > 0)
        chips << Chip {tr("%n in the outbox", nullptr, listed.pending), ChipTone::Warn};
    if (const auto window = windowChip(c, nowMs))
        chips << *window;
    const bool waits = c.status == "open"_L1 && c.waitingSince > 0;
    if (const auto state = stateChip(c, nowMs); state && !(promise && waits))
        chips << *state;
    if (c.priority == "urgent"_L1 || c.priority == "high"_L1)
        chips << Chip {priority(c.priority), c.priority == "urgent"_L1 ? ChipTone::Bad : ChipTone::Warn};
    for (const QString &tag : tagsOf(c))
        chips << Chip {previewOf(tag, 40),
                       tag.compare("vip"_L1, Qt::CaseInsensitive) == 0 ? ChipTone::Special
                                                                       : ChipTone::Neutral};
    if (const QString team = directory.teamName(c.team); !team.isEmpty())
        chips << Chip {team, ChipTone::Neutral};
    return chips;
}

QString Words::spoken(const sync::ListedConversation &listed, const Directory &directory, qint64 nowMs)
{
    QStringList parts {isolated(listed.contactName)};
    if (listed.conversation.unread > 0)
        parts << tr("%n unread", nullptr, int(listed.conversation.unread));
    const auto promise = listed.promises ? Promises::foremost(*listed.promises, nowMs) : std::nullopt;
    const auto owed = promise ? std::optional(Chip {Promises::line(*promise, nowMs)}) : std::nullopt;
    for (const Chip &chip : chips(listed, directory, nowMs, owed))
        parts << chip.text;
    if (!listed.draft.isEmpty())
        parts << tr("has a draft");
    return tr("%1: %2").arg(parts.join(u", "_s),
                            previewPrefix(listed.conversation, directory)
                                + isolated(preview(listed.conversation)));
}

QString Words::writing(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("%1 is writing…").arg(isolated(firstName(names.first())));
    return tr("%n people are writing…", nullptr, int(names.size()));
}

Tick tickOf(const QString &status)
{
    if (status == "queued"_L1 || status == "sending"_L1 || status == "unknown"_L1 || status == "held"_L1
        || status == "scheduled"_L1)
        return Tick::Queued;
    if (status == "sent"_L1)
        return Tick::Sent;
    if (status == "delivered"_L1)
        return Tick::Delivered;
    if (status == "read"_L1)
        return Tick::Read;
    if (status == "played"_L1)
        return Tick::Played;
    return status == "failed"_L1 || status == "stopped"_L1 ? Tick::Failed : Tick::None;
}

QStringList tagsOf(const conversations::Conversation &conversation)
{
    QStringList tags;
    for (const auto &tag : QJsonDocument::fromJson(conversation.tags.toUtf8()).array())
        tags << tag.toString();
    return tags;
}

QString moneyText(const Money &money)
{
    // The reader's own language first: "$" is "US$" elsewhere.
    static const QHash<QString, QString> symbols = [] {
        QHash<QString, QString> known;
        for (const auto language : {QLocale().language(), QLocale::English, QLocale::AnyLanguage})
            for (const QLocale &locale :
                 QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory))
                if (const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
                    !code.isEmpty() && !known.contains(code))
                    known.insert(code, locale.currencySymbol());
        return known;
    }();
    const int minor = minorDigits(money.currency);
    const bool whole = minor == 2 && money.minor % 100 == 0;
    const QString symbol = symbols.value(money.currency, money.currency);
    return QLocale().toCurrencyString(unitsOf(money), symbol + QChar(QChar::Nbsp), whole ? 0 : minor);
}

} // namespace waypost::ui
