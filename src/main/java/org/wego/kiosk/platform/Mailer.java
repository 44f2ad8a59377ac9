// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Begins an e-mail in the program that the desktop has for it; the text is on the clipboard in any case. */
public final class Mailer {

    /** How it ended. */
    public enum MailResult {
        /** The program has subject and text. */
        BEGUN,
        /** The program has the subject; the text is too long for a link, and waits on the clipboard. */
        BEGUN_WITHOUT_TEXT,
        /** There is no program; the text waits on the clipboard. */
        NO_PROGRAM
    }

    private final Consumer<String> clipboard;
    private final Predicate<URI> opener;
    private final int longest;
    private final Executor background;
    private final Executor window;

    /**
     * A mailer.
     *
     * @param opener opens a link and says whether that was possible; called in the background
     * @param longest the length of a link that the system takes
     * @param window gets the answer
     */
    public Mailer(Consumer<String> clipboard, Predicate<URI> opener, int longest, Executor background,
            Executor window) {
        this.clipboard = clipboard;
        this.opener = opener;
        this.longest = longest;
        this.background = background;
        this.window = window;
    }

    public void begin(String subject, String text, Consumer<MailResult> answer) {
        clipboard.accept(text);
        background.execute(() -> {
            var link = MailLink.of(subject, text);
            boolean whole = link.toString().length() <= longest;
            boolean opened = opener.test(whole ? link : MailLink.of(subject));
            window.execute(() -> answer.accept(!opened ? MailResult.NO_PROGRAM
                    : whole ? MailResult.BEGUN : MailResult.BEGUN_WITHOUT_TEXT));
        });
    }
}
