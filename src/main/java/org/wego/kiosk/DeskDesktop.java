// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.awt.Desktop;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.wego.kiosk.desk.frame.FileQuestion;

/** The desktop that reception's window stands on. */
final class DeskDesktop {

    private static final Logger LOG = System.getLogger(DeskDesktop.class.getName());

    private final Runnable close;
    private final Executor background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("desk-work").factory());

    DeskDesktop(Runnable close) {
        this.close = close;
    }

    DeskSystem system() {
        return new DeskSystem(System.getProperty("user.name"), DeskDesktop::copy, this::mail, FileQuestion::pdf, close,
                background,
                Platform::runLater);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Where the desktop has no program for e-mails, the text is on the clipboard. */
    private void mail(String subject, String text) {
        copy(text);
        background.execute(() -> {
            try {
                if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.MAIL)) {
                    Desktop.getDesktop().mail(URI.create("mailto:?subject=" + encoded(subject) + "&body="
                            + encoded(text)));
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "No e-mail can be begun: {0}", e.getMessage());
            }
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
