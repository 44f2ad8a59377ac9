// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens a draft in the desktop's e-mail program; always puts the text on the clipboard, too. */
public final class Mailer {

    /** The result. */
    public enum MailResult {
        /** The draft has subject and text. */
        BEGUN,
        /** The draft has the subject only: the text, too long for a link, is on the clipboard. */
        BEGUN_WITHOUT_TEXT,
        /** There is no e-mail program; the text is on the clipboard. */
        NO_PROGRAM
    }

    private final Consumer<String> clipboard;
    private final Predicate<URI> opener;
    private final int maxLength;
    private final Executor background;
    private final Executor window;

    /**
     * A mailer for a desktop.
     *
     * @param opener opens a link and returns whether that was possible; called in the background
     * @param maxLength the maximum length of a link on this system
     * @param window runs the callback with the result
     */
    public Mailer(Consumer<String> clipboard, Predicate<URI> opener, int maxLength, Executor background,
            Executor window) {
        this.clipboard = clipboard;
        this.opener = opener;
        this.maxLength = maxLength;
        this.background = background;
        this.window = window;
    }

    public void begin(String subject, String text, Consumer<MailResult> answer) {
        clipboard.accept(text);
        background.execute(() -> {
            var link = MailLink.of(subject, text);
            boolean whole = link.toString().length() <= maxLength;
            boolean opened = opener.test(whole ? link : MailLink.of(subject));
            window.execute(() -> answer.accept(!opened ? MailResult.NO_PROGRAM
                    : whole ? MailResult.BEGUN : MailResult.BEGUN_WITHOUT_TEXT));
        });
    }
}
