// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.link.Payload;

/** The sealed emergency messages of a desk in its state folder, so that it knows them after a restart. */
final class PostedNotices {

    private static final Logger LOG = System.getLogger(PostedNotices.class.getName());
    private static final String ENDING = ".txt";
    private static final int MAX_BYTES = 1024 * 1024;

    private final Path folder;

    /**
     * The messages of a site.
     *
     * @param state the state folder
     */
    PostedNotices(Path state, String site) {
        folder = state.resolve("notices").resolve(site);
    }

    /**
     * A message that was put up or taken down.
     *
     * @param name the last part of its topic
     */
    record PostedNotice(String name, Payload sealed) {}

    List<PostedNotice> all() {
        var posted = new ArrayList<PostedNotice>();
        if (!Files.isDirectory(folder)) {
            return posted;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                try (var in = Files.newInputStream(file)) {
                    posted.add(new PostedNotice(name.substring(0, name.length() - ENDING.length()),
                            Payload.of(in.readNBytes(MAX_BYTES))));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot read {0}: {1}", folder, e.getMessage());
        }
        return posted;
    }

    void keep(PostedNotice notice) {
        try {
            AtomicFiles.createFolders(folder);
            AtomicFiles.write(folder.resolve(notice.name() + ENDING), notice.sealed().bytes());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot write in {0}: {1}", folder, e.getMessage());
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ENDING));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot delete in {0}: {1}", folder, e.getMessage());
        }
    }
}
