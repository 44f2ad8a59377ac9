// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.pack.Problem;

/**
 * Takes over records that a desk sends, for a lobby that does not share its folder: they are then as if they had been
 * saved here. Where the folder is shared, nothing is left to do.
 *
 * <p>Waits for the disk. Safe for use by several threads.
 */
public final class ReceivedRecords {

    private final AtomicFolder folder;
    private final RecordFiles files;
    private final FolderRecognition recognition;
    private final Supplier<FolderState> state;
    private final Runnable kept;

    ReceivedRecords(AtomicFolder folder, RecordFiles files, FolderRecognition recognition,
            Supplier<FolderState> state, Runnable kept) {
        this.folder = folder;
        this.files = files;
        this.recognition = recognition;
        this.state = state;
        this.kept = kept;
    }

    /**
     * Makes a record the present one, unless the folder has it already, or a newer version.
     *
     * @param text from {@link SentRecord#text}
     * @return why this is not possible now, for staff; empty when the folder has the record
     */
    public Optional<String> take(String text, StrictJson json) {
        try {
            var sent = json.read(text.getBytes(StandardCharsets.UTF_8), SentRecord.class);
            var name = FileNames.encode(sent.id());
            var entry = sent.entry();
            if (entry.isEmpty() || name.isEmpty()) {
                return Optional.of("reception has sent a record that this program does not know: " + sent.kind() + "/"
                        + sent.id());
            }
            return take(sent.pack(), entry.get(), "/" + sent.kind() + "/" + name.get());
        } catch (JsonException e) {
            return Optional.of("reception has sent a record that this program cannot read: " + e.error().message());
        } catch (IllegalArgumentException e) {
            return Optional.of("reception has sent a record that this program cannot read: " + e.getMessage());
        }
    }

    private Optional<String> take(String pack, RecordVersion sent, String path) {
        var shown = recognition.pack();
        if (shown.isEmpty() || !shown.get().equals(pack)) {
            return Optional.of(said(sent) + " is for the pack '" + pack + "', and "
                    + shown.map(id -> "this lobby shows '" + id + "'").orElse("this lobby has no content yet"));
        }
        if (state.get() instanceof FolderState.Unrecognized(var problem)) {
            return Optional.of(notKept(sent, problem.message() + ": " + problem.hint()));
        }
        try {
            // A folder that is shared has the record, and need not be writable.
            if (isThere(sent, files.present(sent.key(), path, new ArrayList<>()))) {
                return Optional.empty();
            }
            try (var _ = folder.lock()) {
                return write(sent, path);
            }
        } catch (IOException e) {
            return Optional.of(notKept(sent, IoErrorMessages.of(e)));
        }
    }

    private Optional<String> write(RecordVersion sent, String path) throws IOException {
        var now = state.get();
        if (now instanceof FolderState.Unrecognized(var problem)) {
            return Optional.of(notKept(sent, problem.message() + ": " + problem.hint()));
        }
        var damaged = new ArrayList<Problem>();
        var present = files.present(sent.key(), path, damaged);
        if (isThere(sent, present)) {
            return Optional.empty();
        }
        if (present.filter(entry -> entry.revision() >= sent.revision()).isPresent()) {
            return Optional.of(said(sent) + " was also changed in " + folder.path() + " (version "
                    + present.get().revision() + " there, " + sent.revision()
                    + " at reception); if that of reception is"
                    + " right, delete " + RecordFiles.RECORDS + path + FileNames.ENDING + " in this folder");
        }
        recognition.mark(now);
        files.keep(sent, path, !damaged.isEmpty());
        kept.run();
        return Optional.empty();
    }

    /** Whether the folder has the version, or one that was saved after it. */
    private static boolean isThere(RecordVersion sent, Optional<RecordVersion> present) {
        return present.filter(entry -> entry.equals(sent)
                || (entry.revision() > sent.revision() && !entry.savedAt().isBefore(sent.savedAt()))).isPresent();
    }

    private static String said(RecordVersion sent) {
        return "the record " + sent.key() + " from reception";
    }

    private String notKept(RecordVersion sent, String why) {
        return said(sent) + " cannot be kept in " + folder.path() + ": " + why;
    }
}
