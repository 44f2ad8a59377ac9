// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.wego.kiosk.print.Written.Trouble;
import org.wego.kiosk.theme.FontFiles;

/**
 * Writes pages into a PDF file with real text and the glyphs that it needs.
 *
 * <p>The file is written under another name beside its place and then put there at once: whoever looks sees the old one
 * or the new one, whole. A file that is there already is replaced, because the system's dialog has asked about it.
 */
public final class PdfFile {

    private static final Logger LOG = System.getLogger(PdfFile.class.getName());

    private final FontFiles fonts;

    /** A writer with the typefaces that pages may be set in. */
    public PdfFile(FontFiles fonts) {
        this.fonts = fonts;
    }

    /** Writes a document; takes a second or more, so never on the FX thread. */
    public Written write(PrintedDocument document, Path target, Progress progress) {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Written.Failed(Trouble.NO_FOLDER, "no folder: " + folder);
        }
        if (!Files.isWritable(folder)) {
            return new Written.Failed(Trouble.FOLDER_READ_ONLY, "cannot write into " + folder);
        }
        if (Files.isDirectory(target) || (Files.exists(target) && !Files.isWritable(target))) {
            return new Written.Failed(Trouble.FILE_PROTECTED, "cannot replace " + target);
        }
        var draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        byte[] whole;
        try {
            whole = draw(document, progress);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "a document cannot be made", e);
            return new Written.Failed(Trouble.DOCUMENT, String.valueOf(e));
        }
        if (progress.cancelled()) {
            return new Written.Cancelled();
        }
        try {
            Files.write(draft, whole, StandardOpenOption.CREATE_NEW);
            return place(draft, target);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return new Written.Failed(Trouble.DISK, String.valueOf(e));
        } finally {
            remove(draft);
        }
    }

    /** The document in memory, which keeps a fault of the disk and one of the document apart; incomplete when cancelled. */
    private byte[] draw(PrintedDocument document, Progress progress) throws IOException {
        int steps = document.pages() + 1;
        progress.at(0);
        var whole = new ByteArrayOutputStream();
        try (var pdf = new PdfDraft(document, new Typefaces(fonts))) {
            for (int i = 0; i < document.pages(); i++) {
                if (progress.cancelled()) {
                    return whole.toByteArray();
                }
                pdf.add(document.page().apply(i));
                progress.at((i + 1) / (double) steps);
            }
            pdf.save(whole);
        }
        return whole.toByteArray();
    }

    private static Written place(Path draft, Path target) throws IOException {
        long bytes = Files.size(draft);
        try {
            move(draft, target);
        } catch (IOException e) {
            return new Written.Failed(Trouble.FILE_PROTECTED, String.valueOf(e));
        }
        return new Written.Done(target, bytes);
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException | ReadOnlyFileSystemException e) {
            System.getLogger(PdfFile.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + draft, e);
        }
    }
}
