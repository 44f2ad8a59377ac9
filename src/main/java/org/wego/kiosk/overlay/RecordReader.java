// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;

/** Reads the files of an overlay as strictly as those of a pack. Damaged files are reported, never repaired. */
final class RecordReader {

    private static final String HINT = "restore the newest version from 'history', or delete the file to show the"
            + " pack's own record";

    private final AtomicFolder folder;
    private final StrictJson json;

    RecordReader(AtomicFolder folder, StrictJson json) {
        this.folder = folder;
        this.json = json;
    }

    /** The record key for the path of a file. Reports a file whose name is not the name of a record. */
    Optional<RecordKey> key(RecordKind kind, String path, List<Problem> damaged) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        if (!file.endsWith(FileNames.ENDING)) {
            return Optional.empty();
        }
        var id = FileNames.decode(file.substring(0, file.length() - FileNames.ENDING.length()))
                .filter(name -> kind.isList() || kind == RecordKind.ORDER || name.equals(kind.word()));
        if (id.isEmpty()) {
            damaged.add(new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, path, 1, "",
                    "no record has a file of this name",
                    "restore its name, or remove it from the folder"));
        }
        return id.map(known -> new RecordKey(kind, known));
    }

    Optional<RecordVersion> read(String path, RecordKey key, List<Problem> damaged) {
        try {
            return Optional.of(json.read(folder.read(path), RecordFile.class).entry(key));
        } catch (JsonException e) {
            var error = e.error();
            damaged.add(new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, path, Math.max(1, error.line()),
                    error.pointer(),
                    error.message(), error.hint().isEmpty() ? HINT : error.hint() + "; or " + HINT));
        } catch (IllegalArgumentException e) {
            damaged.add(new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, path, 1, "",
                    String.valueOf(e.getMessage()), HINT));
        } catch (IOException e) {
            damaged.add(DiskProblems.unreadable(folder.path(), path, e));
        }
        return Optional.empty();
    }
}
