// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens a draft in the desktop's e-mail program; always puts the text on the clipboard, too. */
public final class Mailer {

    private static final Logger LOG = System.getLogger(Mailer.class.getName());

    /** The result. */
    public enum MailResult {
        /** The draft has subject and text. */
        BEGUN,
        /** The draft has the subject only: the text, too long for a link, is on the clipboard. */
        BEGUN_WITHOUT_TEXT,
        /** There is no e-mail program; the text is on the clipboard. */
        NO_PROGRAM
    }

    /** The result for an e-mail with a file. */
    public enum FileMailResult {
        /** The program was asked to attach the file. Some programs ignore that. */
        ATTACHED,
        /** The draft is open, but the file has to be attached by hand. */
        NOT_ATTACHED,
        /** There is no e-mail program. */
        NO_PROGRAM_FOR_FILE
    }

    private final Consumer<String> clipboard;
    private final Predicate<URI> opener;
    private final BiPredicate<String, Path> attacher;
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
        this(clipboard, opener, (_, _) -> false, maxLength, background, window);
    }

    /**
     * A mailer for a desktop with a program that attaches files.
     *
     * @param attacher opens a draft with a subject and an attached file, and returns whether that was possible; called
     *        in the background
     */
    public Mailer(Consumer<String> clipboard, Predicate<URI> opener, BiPredicate<String, Path> attacher, int maxLength,
            Executor background, Executor window) {
        this.clipboard = clipboard;
        this.opener = opener;
        this.attacher = attacher;
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

    /**
     * Opens a draft with a file. Where no program attaches it, opens a draft without it, and the folder of the file.
     */
    public void beginWith(String subject, Path file, Consumer<FileMailResult> answer) {
        background.execute(() -> {
            var result = attacher.test(subject, file) ? FileMailResult.ATTACHED
                    : opener.test(MailLink.of(subject)) ? FileMailResult.NOT_ATTACHED
                            : FileMailResult.NO_PROGRAM_FOR_FILE;
            var folder = file.toAbsolutePath().getParent();
            if (result != FileMailResult.ATTACHED && folder != null && !opener.test(folder.toUri())) {
                LOG.log(Level.INFO, "Cannot open the folder {0}", folder);
            }
            window.execute(() -> answer.accept(result));
        });
    }
}
