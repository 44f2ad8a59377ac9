// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Tells at little cost whether a folder has changed: by names, sizes and times, and by a word that each save leaves. */
final class FolderFingerprint {

    private FolderFingerprint() {}

    static String of(AtomicFolder folder, String records, List<String> small) {
        var stamp = new StringBuilder(folder.isThere() ? "there" : "gone");
        for (var file : small) {
            try {
                // Times are as coarse as two seconds on some disks: the word tells of two saves within one of them.
                if (folder.has(file)) {
                    stamp.append(new String(folder.read(file), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                stamp.append("unread");
            }
        }
        for (var kind : RecordKind.values()) {
            try {
                for (var file : folder.list(records + "/" + kind.word())) {
                    var attributes = AtomicFolder.attributes(file);
                    stamp.append(file).append(' ').append(attributes.size()).append(' ')
                            .append(attributes.lastModifiedTime().toMillis()).append(' ')
                            .append(attributes.fileKey()).append(Files.isReadable(file)).append('\n');
                }
            } catch (IOException e) {
                stamp.append(kind).append(List.of("unread"));
            }
        }
        return stamp.toString();
    }
}
