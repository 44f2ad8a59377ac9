// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PrintedDocument;
import org.wego.kiosk.print.Progress;
import org.wego.kiosk.print.Written;

/** Writes pages as PDF on another thread; only the ink of one page at a time is taken on the FX thread. */
final class HandoutSaving {

    private final HandoutViewModel model;
    private final HandoutPages maker;
    private final Surroundings around;

    HandoutSaving(HandoutViewModel model, HandoutPages maker, Surroundings around) {
        this.model = model;
        this.maker = maker;
        this.around = around;
    }

    /** Asks for a place and begins. */
    void save(Handout handout, Lang lang, List<HandoutPage> pages) {
        var title = maker.title(handout, lang);
        around.chooseFile().apply(fileName(title, lang)).ifPresent(file -> {
            if (model.beginWriting()) {
                var document = new PrintedDocument(title, maker.organisation(lang), lang, pages.size(),
                        number -> CompletableFuture.supplyAsync(() -> pages.get(number).printed(), Platform::runLater)
                                .join());
                around.background().execute(() -> {
                    var written = around.pdf().write(document, file, new Follower());
                    Platform.runLater(() -> model.say(sentence(written)));
                });
            }
        });
    }

    private static String fileName(String title, Lang lang) {
        return title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + "-" + lang.tag() + ".pdf";
    }

    private String sentence(Written written) {
        return switch (written) {
            case Written.Done(var file, _) -> around.say("desk.handout.saved", file);
            case Written.Cancelled() -> around.say("desk.handout.save-cancelled");
            case Written.Failed(var trouble, var detail) -> {
                System.getLogger(HandoutSaving.class.getName()).log(System.Logger.Level.WARNING, detail);
                yield around.say(switch (trouble) {
                    case NO_FOLDER -> "desk.handout.no-folder";
                    case FOLDER_READ_ONLY -> "desk.handout.folder-read-only";
                    case FILE_PROTECTED -> "desk.handout.file-protected";
                    case DISK -> "desk.handout.disk";
                });
            }
        };
    }

    /** The wish to stop is kept on the FX thread, so it is asked for there. */
    private final class Follower implements Progress {

        @Override
        public void at(double done) {
            Platform.runLater(() -> model.written(done));
        }

        @Override
        public boolean cancelled() {
            return CompletableFuture.supplyAsync(model::isCancelled, Platform::runLater).join();
        }
    }
}
