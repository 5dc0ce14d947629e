// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/emojilist.h"

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
struct EmojiEntry {
    const char16_t *emoji;
    const char16_t *words;
};
// clang-format off
constexpr std::array emojiEntries {
    EmojiEntry {u"😀", u"grin happy smile"},
    EmojiEntry {u"😃", u"smile happy joy"},
    EmojiEntry {u"😄", u"smile laugh happy"},
    EmojiEntry {u"😁", u"grin beam"},
    EmojiEntry {u"😅", u"sweat relief laugh"},
    EmojiEntry {u"😂", u"joy tears laugh"},
    EmojiEntry {u"🤣", u"rofl laugh floor"},
    EmojiEntry {u"🙂", u"slight smile"},
    EmojiEntry {u"🙃", u"upside down"},
    EmojiEntry {u"😉", u"wink"},
    EmojiEntry {u"😊", u"blush smile"},
    EmojiEntry {u"😇", u"halo angel"},
    EmojiEntry {u"🥰", u"love hearts"},
    EmojiEntry {u"😍", u"heart eyes love"},
    EmojiEntry {u"🤩", u"star struck wow"},
    EmojiEntry {u"😘", u"kiss"},
    EmojiEntry {u"😋", u"yum tasty"},
    EmojiEntry {u"😜", u"tongue wink crazy"},
    EmojiEntry {u"🤗", u"hug"},
    EmojiEntry {u"🤔", u"think hmm"},
    EmojiEntry {u"🤐", u"zipper secret"},
    EmojiEntry {u"😐", u"neutral"},
    EmojiEntry {u"😑", u"expressionless"},
    EmojiEntry {u"😶", u"speechless"},
    EmojiEntry {u"😏", u"smirk"},
    EmojiEntry {u"🙄", u"eye roll"},
    EmojiEntry {u"😬", u"grimace oops"},
    EmojiEntry {u"😌", u"relieved calm"},
    EmojiEntry {u"😔", u"pensive sad"},
    EmojiEntry {u"😴", u"sleep tired"},
    EmojiEntry {u"🤒", u"ill thermometer sick"},
    EmojiEntry {u"🤕", u"hurt bandage"},
    EmojiEntry {u"🥳", u"party celebrate"},
    EmojiEntry {u"😎", u"cool sunglasses"},
    EmojiEntry {u"🤓", u"nerd glasses"},
    EmojiEntry {u"😕", u"confused"},
    EmojiEntry {u"😟", u"worried"},
    EmojiEntry {u"🙁", u"frown sad"},
    EmojiEntry {u"😮", u"surprised oh"},
    EmojiEntry {u"😲", u"astonished"},
    EmojiEntry {u"😳", u"flushed"},
    EmojiEntry {u"🥺", u"pleading please"},
    EmojiEntry {u"😢", u"cry sad tear"},
    EmojiEntry {u"😭", u"sob cry"},
    EmojiEntry {u"😱", u"scream fear"},
    EmojiEntry {u"😓", u"sweat down"},
    EmojiEntry {u"😩", u"weary"},
    EmojiEntry {u"😤", u"huff triumph"},
    EmojiEntry {u"😡", u"angry mad"},
    EmojiEntry {u"🤯", u"mind blown"},
    EmojiEntry {u"👍", u"thumbs up yes good ok"},
    EmojiEntry {u"👎", u"thumbs down no bad"},
    EmojiEntry {u"👌", u"ok perfect"},
    EmojiEntry {u"✌️", u"victory peace"},
    EmojiEntry {u"🤞", u"fingers crossed luck"},
    EmojiEntry {u"🤝", u"handshake deal agree"},
    EmojiEntry {u"👏", u"clap applause"},
    EmojiEntry {u"🙌", u"raised hands hooray"},
    EmojiEntry {u"🙏", u"pray thanks please folded"},
    EmojiEntry {u"💪", u"strong muscle"},
    EmojiEntry {u"👋", u"wave hello bye"},
    EmojiEntry {u"👉", u"point right"},
    EmojiEntry {u"👈", u"point left"},
    EmojiEntry {u"👆", u"point up"},
    EmojiEntry {u"👇", u"point down"},
    EmojiEntry {u"✍️", u"write"},
    EmojiEntry {u"🫶", u"heart hands"},
    EmojiEntry {u"❤️", u"red heart love"},
    EmojiEntry {u"🧡", u"orange heart"},
    EmojiEntry {u"💛", u"yellow heart"},
    EmojiEntry {u"💚", u"green heart"},
    EmojiEntry {u"💙", u"blue heart"},
    EmojiEntry {u"💜", u"purple heart"},
    EmojiEntry {u"🖤", u"black heart"},
    EmojiEntry {u"💔", u"broken heart"},
    EmojiEntry {u"💯", u"hundred perfect"},
    EmojiEntry {u"✨", u"sparkles new"},
    EmojiEntry {u"⭐", u"star"},
    EmojiEntry {u"🌟", u"glowing star"},
    EmojiEntry {u"🔥", u"fire hot"},
    EmojiEntry {u"🎉", u"party tada celebrate"},
    EmojiEntry {u"🎊", u"confetti"},
    EmojiEntry {u"🎁", u"gift present"},
    EmojiEntry {u"🎂", u"cake birthday"},
    EmojiEntry {u"✅", u"check done yes"},
    EmojiEntry {u"☑️", u"checkbox done"},
    EmojiEntry {u"❌", u"cross no wrong"},
    EmojiEntry {u"❗", u"exclamation important"},
    EmojiEntry {u"❓", u"question"},
    EmojiEntry {u"⚠️", u"warning"},
    EmojiEntry {u"🚫", u"forbidden no"},
    EmojiEntry {u"ℹ️", u"info"},
    EmojiEntry {u"🔔", u"bell reminder"},
    EmojiEntry {u"⏰", u"alarm clock time"},
    EmojiEntry {u"⏳", u"hourglass wait"},
    EmojiEntry {u"📅", u"calendar date"},
    EmojiEntry {u"🗓️", u"calendar"},
    EmojiEntry {u"📍", u"pin place location"},
    EmojiEntry {u"🏠", u"house home"},
    EmojiEntry {u"🏬", u"store shop"},
    EmojiEntry {u"🛒", u"cart shopping"},
    EmojiEntry {u"🛍️", u"bags shopping"},
    EmojiEntry {u"📦", u"package parcel box"},
    EmojiEntry {u"🚚", u"truck delivery"},
    EmojiEntry {u"✈️", u"plane air"},
    EmojiEntry {u"🚗", u"car"},
    EmojiEntry {u"🚲", u"bicycle"},
    EmojiEntry {u"💳", u"card payment credit"},
    EmojiEntry {u"💰", u"money bag"},
    EmojiEntry {u"💵", u"money cash"},
    EmojiEntry {u"🧾", u"receipt invoice"},
    EmojiEntry {u"🏷️", u"tag price label"},
    EmojiEntry {u"📞", u"phone call"},
    EmojiEntry {u"📱", u"mobile phone"},
    EmojiEntry {u"💻", u"computer laptop"},
    EmojiEntry {u"📧", u"mail email"},
    EmojiEntry {u"📎", u"clip attach"},
    EmojiEntry {u"📷", u"camera photo"},
    EmojiEntry {u"🎥", u"video camera"},
    EmojiEntry {u"🎤", u"microphone voice"},
    EmojiEntry {u"📝", u"memo note"},
    EmojiEntry {u"📄", u"document page"},
    EmojiEntry {u"🔗", u"link"},
    EmojiEntry {u"🔍", u"search find"},
    EmojiEntry {u"🔒", u"lock secure"},
    EmojiEntry {u"🔑", u"key"},
    EmojiEntry {u"⚙️", u"settings gear"},
    EmojiEntry {u"🛠️", u"tools repair"},
    EmojiEntry {u"💡", u"idea bulb"},
    EmojiEntry {u"👟", u"sneaker shoe"},
    EmojiEntry {u"👕", u"shirt"},
    EmojiEntry {u"👖", u"jeans trousers"},
    EmojiEntry {u"👗", u"dress"},
    EmojiEntry {u"🧦", u"socks"},
    EmojiEntry {u"🧢", u"cap hat"},
    EmojiEntry {u"👜", u"bag handbag"},
    EmojiEntry {u"👓", u"glasses"},
    EmojiEntry {u"⌚", u"watch"},
    EmojiEntry {u"💍", u"ring"},
    EmojiEntry {u"🌹", u"rose flower"},
    EmojiEntry {u"💐", u"bouquet flowers"},
    EmojiEntry {u"🌞", u"sun"},
    EmojiEntry {u"🌧️", u"rain"},
    EmojiEntry {u"❄️", u"snow cold"},
    EmojiEntry {u"☕", u"coffee"},
    EmojiEntry {u"🍕", u"pizza"},
    EmojiEntry {u"🍔", u"burger"},
    EmojiEntry {u"🍰", u"cake"},
    EmojiEntry {u"🍎", u"apple"},
    EmojiEntry {u"🥗", u"salad"},
    EmojiEntry {u"🐶", u"dog"},
    EmojiEntry {u"🐱", u"cat"},
    EmojiEntry {u"👶", u"baby"},
    EmojiEntry {u"👨‍👩‍👧", u"family"},
    EmojiEntry {u"👩‍⚕️", u"doctor"},
    EmojiEntry {u"👩‍💻", u"developer support agent"},
    EmojiEntry {u"🏥", u"hospital clinic"},
    EmojiEntry {u"💊", u"pill medicine"},
    EmojiEntry {u"🦷", u"tooth dentist"},
    EmojiEntry {u"⚽", u"football"},
    EmojiEntry {u"🏆", u"trophy winner"},
    EmojiEntry {u"🎵", u"music"},
    EmojiEntry {u"🌍", u"world earth"},
    EmojiEntry {u"🇩🇪", u"germany flag"},
    EmojiEntry {u"🇮🇳", u"india flag"},
    EmojiEntry {u"🇧🇷", u"brazil flag"},
    EmojiEntry {u"🇪🇸", u"spain flag"},
    EmojiEntry {u"🇫🇷", u"france flag"},
    EmojiEntry {u"🇬🇧", u"britain flag"},
    EmojiEntry {u"🇺🇸", u"america flag"},
    EmojiEntry {u"🇸🇦", u"saudi arabia flag"},
    EmojiEntry {u"🇯🇵", u"japan flag"},
};
// clang-format on

bool emojiMatches(const QStringList &names, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return name.startsWith(word, Qt::CaseInsensitive); });
    });
}
} // namespace

QList<NamedEmoji> emojiList()
{
    QList<NamedEmoji> list;
    for (const EmojiEntry &entry : emojiEntries)
        list << NamedEmoji {QString::fromUtf16(entry.emoji), QString::fromUtf16(entry.words)};
    return list;
}

QList<NamedEmoji> emojiFor(const QString &text)
{
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    QList<NamedEmoji> list = emojiList();
    list.removeIf([&](const NamedEmoji &entry) { return !emojiMatches(entry.words.split(u' '), wanted); });
    return list;
}

} // namespace waypost::ui
