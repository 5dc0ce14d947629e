// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer's function without libFuzzer: every file of a folder, each also cut short and with single
// bytes changed, always the same ones.
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {
constexpr int changesPerSeed = 200;
constexpr int cutsPerSeed = 200;

void runOnce(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

int runChanged(const QByteArray &seed)
{
    std::minstd_rand random(quint32(seed.size()) + 1); // the same on every machine: a failure can be repeated
    const int cuts = int(qMin<qsizetype>(seed.size(), cutsPerSeed));
    for (int cut = 0; cut < cuts; ++cut)
        runOnce(seed.first(seed.size() * cut / cuts));
    for (int change = 0; change < changesPerSeed && !seed.isEmpty(); ++change) {
        QByteArray changed = seed;
        changed[qsizetype(random() % quint32(seed.size()))] = char(random() & 0xff);
        runOnce(changed);
    }
    return cuts + changesPerSeed;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    int runs = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
            return 1;
        }
        const QByteArray seed = file.readAll();
        runOnce(seed);
        runs += 1 + runChanged(seed);
    }
    std::printf("%d seeds, %d runs\n", int(names.size()), runs);
    return names.isEmpty() ? 1 : 0;
}
