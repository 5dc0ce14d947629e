// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every language says everything, with the same marks in it, and nothing that the program says is missing
// from the files.
#include "ui/kit/language.h"
#include "ui/kit/sentences.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool plural = false;
    bool unfinished = false;
};

Message messageFrom(QXmlStreamReader &xml, const QString &context)
{
    Message message {context, {}, {}, xml.attributes().value(u"numerus"_s) == "yes"_L1, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().value(u"type"_s) == "unfinished"_L1;
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(WAYPOST_SOURCE_DIR) + u"/translations/waypost_"_s + language + u".ts"_s);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << messageFrom(xml, context);
    }
    return messages;
}

/// What is put into the words when they are shown. The number may be written as a word in a plural form.
QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d|\\{\\{[^}]*\\}\\}"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks << it.next().captured();
    marks.sort();
    return marks;
}
} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaid_data();
    void everythingIsSaid();
    void nothingIsMissing();
    void languageIsSwitched();
};

void TestTranslations::everythingIsSaid_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language &language : ui::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everythingIsSaid()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const Message &message : messages) {
        bool right = !message.unfinished && !message.translations.isEmpty();
        for (const QString &words : message.translations)
            right = right && !words.trimmed().isEmpty() && marksIn(words) == marksIn(message.source);
        if (!right)
            wrong << message.context + u": "_s + message.source;
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString::number(wrong.size()) + u" strings, among them "_s
                        + wrong.mid(0, 5).join(u" | "_s)));
}

void TestTranslations::nothingIsMissing()
{
    QProcess check;
    check.setWorkingDirectory(QStringLiteral(WAYPOST_SOURCE_DIR));
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(u"packaging/translations"_s, {u"--check"_s});
    QVERIFY(check.waitForFinished(60'000));
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

void TestTranslations::languageIsSwitched()
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    ui::LanguageSwitch spoken(application);
    for (const ui::Language &language : ui::languages()) {
        spoken.use(language.code);
        QCOMPARE(spoken.current(), language.code);
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
        QCOMPARE(application.layoutDirection(), language.code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        const QString known = u"A conversation has at most 50 tags. Take some away first."_s;
        QCOMPARE(ui::sentence(known) == known, language.code == "en"_L1);
        QCOMPARE(ui::sentence(u"What a newer relay says stays as it is."_s),
                 u"What a newer relay says stays as it is."_s);
    }
    spoken.use(u"nonsense"_s);
    QVERIFY(!spoken.current().isEmpty());
    spoken.use(u"en"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
