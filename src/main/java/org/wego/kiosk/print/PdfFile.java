// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.wego.kiosk.files.Draft;
import org.wego.kiosk.print.WriteResult.WriteError;
import org.wego.kiosk.theme.FontFiles;

/**
 * Writes pages to a PDF file with selectable text and embedded font subsets.
 *
 * <p>The file is written under a temporary name and then moved into place atomically, so readers see either the
 * complete old file or the complete new one. An existing file is replaced, because the system's file dialog has already
 * asked.
 */
public final class PdfFile {

    private static final Logger LOG = System.getLogger(PdfFile.class.getName());

    private final FontFiles fonts;

    /** A writer that embeds these fonts. */
    public PdfFile(FontFiles fonts) {
        this.fonts = fonts;
    }

    /** Writes a document. Takes a second or more; not for the FX thread. */
    public WriteResult write(PrintedDocument document, Path target, Progress progress) {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new WriteResult.WriteFailed(WriteError.NO_FOLDER, "No such folder: " + folder);
        }
        if (!Files.isWritable(folder)) {
            return new WriteResult.WriteFailed(WriteError.FOLDER_READ_ONLY, "Cannot write to folder " + folder);
        }
        if (Files.isDirectory(target) || (Files.exists(target) && !Files.isWritable(target))) {
            return new WriteResult.WriteFailed(WriteError.FILE_PROTECTED, "Cannot replace file " + target);
        }
        byte[] whole;
        try {
            whole = draw(document, progress);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Cannot create a PDF document", e);
            return new WriteResult.WriteFailed(WriteError.DOCUMENT, String.valueOf(e));
        }
        if (progress.cancelled()) {
            return new WriteResult.WriteCancelled();
        }
        try (var draft = Draft.of(target, whole, Draft.Options.lasting())) {
            return place(draft, target, whole.length);
        } catch (AccessDeniedException e) {
            return new WriteResult.WriteFailed(WriteError.FOLDER_READ_ONLY, String.valueOf(e));
        } catch (IOException | ReadOnlyFileSystemException e) {
            return new WriteResult.WriteFailed(WriteError.DISK, String.valueOf(e));
        }
    }

    /**
     * The document in memory, incomplete when cancelled. In memory, so that disk errors and document errors can be told
     * apart.
     */
    private byte[] draw(PrintedDocument document, Progress progress) throws IOException {
        int steps = document.pages() + 1;
        progress.at(0);
        var whole = new ByteArrayOutputStream();
        try (var pdf = new PdfDraft(document, new FontsByName(fonts))) {
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

    private static WriteResult place(Draft draft, Path target, long bytes) {
        try {
            draft.place();
            return new WriteResult.WriteDone(target, bytes);
        } catch (IOException e) {
            return new WriteResult.WriteFailed(WriteError.FILE_PROTECTED, String.valueOf(e));
        }
    }
}
