// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation on paper and in files: what is in it, what is left out, and that scripts survive. The PDF is
// read back with pdftotext.
#include "tests/ui/inbox/deskfolder.h"
#include "ui/kit/theme.h"
#include "ui/print/paper.h"
#include "ui/print/printdialog.h"
#include "ui/print/transcriptreader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
const QLocale english(QLocale::English, QLocale::UnitedStates);

Transcript sample()
{
    Transcript transcript;
    transcript.workspace = u"Demo & Sons"_s;
    transcript.team = u"Returns"_s;
    transcript.contact = u"Lucía Márquez"_s;
    transcript.phone = u"+34600123456"_s;
    transcript.names = {{u"a1"_s, u"Mei Tanaka"_s}, {u"a2"_s, u"Ana"_s}};
    transcript.notes = true;
    transcript.lines = {
        {demo::now, u"customer"_s, u"Hola, soy Lucía. <b>No</b> & sí, +34 600 12 34 56"_s, false},
        {demo::now + 1'000, u"a1"_s, u"secret note about LUCÍA"_s, true},
        {demo::now + 2'000, u"a1"_s, u"أهلا وسهلا"_s, false},
        {demo::now + 3'000, u"customer"_s, u"Gracias Mei 👋 ยินดี"_s, false},
        {demo::now + 4'000, u"a2"_s, u"one\nSystem: two"_s, false},
    };
    return transcript;
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

int picturesIn(const QString &path)
{
    QProcess reader;
    reader.start(u"pdfimages"_s, {u"-list"_s, path});
    if (!reader.waitForFinished())
        return -1;
    int pictures = 0;
    for (const QByteArray &line : reader.readAllStandardOutput().split('\n'))
        pictures += line.simplified().split(' ').value(2) == "image"; // and not its mask
    return pictures;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class TestPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redactionHides_data();
    void redactionHides();
    void wordsAreNoMarkup();
    void theHeadSaysWhatItIs();
    void thePdfKeepsEveryScript();
    void manyPagesAreNumbered();
    void longConversationsAreCollectedInPages();
    void theDialogSaves_data();
    void theDialogSaves();
    void whatCannotBeWrittenIsSaid();
};

void TestPrint::redactionHides_data()
{
    QTest::addColumn<int>("redaction");
    QTest::addColumn<bool>("notes");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("all of it") << int(Redaction::None) << true
                               << QStringList {u"Lucía"_s, u"600 12 34 56"_s, u"secret note"_s,
                                               u"Mei Tanaka"_s}
                               << QStringList {};
    QTest::newRow("no notes") << int(Redaction::None) << false << QStringList {u"Lucía"_s, u"600 12 34 56"_s}
                              << QStringList {u"secret"_s, u"Note by"_s};
    QTest::newRow("no numbers") << int(Redaction::Numbers) << true
                                << QStringList {u"Lucía"_s, u"secret note"_s, u"Mei"_s}
                                << QStringList {u"600 12"_s, u"600123"_s, u"600 123"_s};
    QTest::newRow("neither") << int(Redaction::NamesAndNumbers) << true
                             << QStringList {u"Customer"_s, u"Agent 1"_s, u"أهلا"_s, u"👋"_s}
                             << QStringList {u"Luc"_s,    u"LUC"_s, u"Márquez"_s, u"Mei"_s,
                                             u"Tanaka"_s, u"Ana"_s, u"600"_s};
}

void TestPrint::redactionHides()
{
    QFETCH(int, redaction);
    QFETCH(bool, notes);
    QFETCH(QStringList, there);
    QFETCH(QStringList, gone);
    const Transcript left = redacted(sample(), Redaction(redaction), notes);
    for (const QString &form : {plainTextOf(left, english), htmlOf(left, english)}) {
        for (const QString &word : there)
            QVERIFY2(form.contains(word), qPrintable(word + u" in "_s + form));
        for (const QString &word : gone)
            QVERIFY2(!form.contains(word), qPrintable(word + u" in "_s + form));
    }
}

void TestPrint::wordsAreNoMarkup()
{
    Transcript transcript = sample();
    transcript.contact = u"<script>alert(1)</script>"_s;
    const QString html = htmlOf(transcript, english);
    QVERIFY(!html.contains(u"<script>"_s) && !html.contains(u"<b>No"_s));
    QVERIFY(html.contains(u"&lt;b&gt;No&lt;/b&gt; &amp; sí"_s));
    // A customer's second line does not look like a line of ours.
    QVERIFY(plainTextOf(transcript, english).contains(u"one\n    System: two"_s));
}

void TestPrint::theHeadSaysWhatItIs()
{
    Transcript transcript = redacted(sample(), Redaction::None, false);
    transcript.whole = false;
    const QString head = headOf(transcript, english).join(u'\n');
    for (const QString &word :
         {u"Demo & Sons"_s, u"Returns"_s, u"Lucía"_s, u"4 message"_s, u"UTC"_s, u"older"_s})
        QVERIFY2(head.contains(word), qPrintable(word + u" in "_s + head));
}

void TestPrint::thePdfKeepsEveryScript()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.pdf"_s);
    const auto done = writeTo(path, PaperKind::Pdf, redacted(sample(), Redaction::None, false), english);
    QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().text));
    if (const QString shots = qEnvironmentVariable("WAYPOST_SHOTS"); !shots.isEmpty())
        QFile::copy(path, shots + u"/citizen-print.pdf"_s);
    const QString text = textOfPdf(path).normalized(QString::NormalizationForm_KC);
    for (const QString &word :
         {u"Lucía"_s, u"<b>No</b> & sí"_s, u"ยินดี"_s, u"4 message"_s, u"UTC"_s, u"Page 1 of 1"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    QVERIFY2(text.contains(u"أهلا"_s) || text.contains(u"اله"_s), qPrintable(text));
    // Colour emoji are pictures on paper, and there is one.
    QCOMPARE(picturesIn(path), 1);
    Transcript plain = redacted(sample(), Redaction::None, false);
    for (TranscriptLine &line : plain.lines)
        line.text.remove(u"👋"_s);
    const QString without = folder.filePath(u"plain.pdf"_s);
    QVERIFY(writeTo(without, PaperKind::Pdf, plain, english));
    QCOMPARE(picturesIn(without), 0);
    QVERIFY(!text.contains(u"secret"_s));
    QVERIFY(!readAll(path).contains(u"secret"_s));
}

void TestPrint::manyPagesAreNumbered()
{
    Transcript transcript = sample();
    for (int i = 0; i < 400; ++i)
        transcript.lines << TranscriptLine {demo::now + i * 60'000, u"customer"_s, u"line number %1"_s.arg(i),
                                            false};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.pdf"_s);
    QVERIFY(writeTo(path, PaperKind::Pdf, transcript, english));
    const QString text = textOfPdf(path);
    for (int i = 0; i < 400; ++i)
        QVERIFY2(text.contains(u"line number %1"_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(text.contains(u"Page 2 of "_s));
    QCOMPARE(text.count(u"Demo & Sons"_s), text.count(u"Page "_s));
}

void TestPrint::longConversationsAreCollectedInPages()
{
    constexpr int many = 3 * TranscriptReader::pageSize + 7;
    const demo::DeskFolder folder(demo::longConversation(many));
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    std::optional<Result<Transcript>> read;
    QObject context;
    TranscriptReader::read(*desk, demo::conversationId(1), &context,
                           [&](Result<Transcript> answer) { read = std::move(answer); });
    QTRY_VERIFY(read.has_value());
    QVERIFY(bool(*read));
    QCOMPARE((**read).messages(), many);
    const auto &lines = (**read).lines;
    QVERIFY(
        std::is_sorted(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    read.reset();
    TranscriptReader::read(*desk, u"nothing"_s, &context,
                           [&](Result<Transcript> answer) { read = std::move(answer); });
    QTRY_VERIFY(read.has_value());
    QCOMPARE(read->error().code, u"no_such_conversation"_s);
}

void TestPrint::theDialogSaves_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("pdf") << int(PaperKind::Pdf);
    QTest::newRow("html") << int(PaperKind::Html);
    QTest::newRow("text") << int(PaperKind::Text);
}

void TestPrint::theDialogSaves()
{
    QFETCH(int, kind);
    const demo::DeskFolder folder(demo::shop());
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    Theme theme(ThemeChoice::Light);
    theme.applyTo(*qApp);
    PrintDialog dialog(theme, *desk, demo::conversationId(1));
    dialog.show();
    QVERIFY(!dialog.withNotes()); // notes are for colleagues: only on demand
    if (const QString shots = qEnvironmentVariable("WAYPOST_SHOTS"); !shots.isEmpty())
        dialog.grab().save(shots + u"/citizen-print.png"_s);
    dialog.findChild<QComboBox *>()->setCurrentIndex(int(Redaction::NamesAndNumbers));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QTemporaryDir out;
    const QString path = out.filePath(u"c"_s);
    dialog.save(path, PaperKind(kind));
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 30'000);
    const QString text = PaperKind(kind) == PaperKind::Pdf ? textOfPdf(path) : readAll(path);
    QVERIFY2(text.contains(u"Customer"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Lucía"_s));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPrint::whatCannotBeWrittenIsSaid()
{
    const auto done = writeTo(u"/nowhere/at/all.pdf"_s, PaperKind::Pdf, sample(), english);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"file_unwritable"_s);
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
