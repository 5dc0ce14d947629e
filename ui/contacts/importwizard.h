// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QTableWidget;

namespace waypost::ui {

class FlatButton;
struct InboxContext;

/// Contacts from a CSV file in three steps: what each column is, with the first rows as they would come in
/// and what is wrong with them; the run; the report. Nothing is given to the relay before "Import".
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    ImportWizard(InboxContext &context, const QString &path, QWidget *parent = nullptr);
    ~ImportWizard() override;
    void start(); ///< with the mapping on screen
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] const sync::ContactImport *running() const { return m_import.get(); }

Q_SIGNALS:
    void imported(); ///< the run has ended

protected:
    void reject() override;

private:
    struct Opened {
        Result<sync::ImportPreview> preview;
        QHash<QString, workspace::Attribute> attributes;
    };
    [[nodiscard]] QWidget *makeMapping();
    [[nodiscard]] QWidget *makeRun();
    void take(const Opened &opened);
    void fillTable();
    void readMapping();
    void checkRows();
    void showProgress();
    void showReport();
    void fail(const Error &error);
    void saveRefused();

    InboxContext &m_context;
    QString m_path;
    QHash<QString, workspace::Attribute> m_attributes;
    sync::ImportPreview m_preview;
    contacts::CsvMapping m_mapping;
    std::unique_ptr<sync::ContactImport> m_import;
    QStackedWidget *m_steps;
    QLabel *m_file;
    QComboBox *m_region;
    QTableWidget *m_table;
    QList<QComboBox *> m_targets;
    QLabel *m_problems;
    QLabel *m_words;
    QProgressBar *m_bar;
    FlatButton *m_save;
    FlatButton *m_go;
    FlatButton *m_close;
    bool m_running = false;
};

} // namespace waypost::ui
