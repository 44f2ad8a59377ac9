// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.release.ReleaseManifest;
import org.wego.kiosk.release.ReleasedFile;

/** Fetches the files of a release into a folder, each under its digest; an interrupted download is continued. */
final class ReleaseDownload {

    private final Path folder;
    private final ReleaseSource source;
    private final Map<String, Path> present;

    /**
     * A download.
     *
     * @param present files of other releases by their digests, which need not be fetched
     */
    ReleaseDownload(Path folder, ReleaseSource source, Map<String, Path> present) {
        this.folder = folder;
        this.source = source;
        this.present = Map.copyOf(present);
    }

    /**
     * Fetches what is missing.
     *
     * @throws TransferException when the source does not deliver a file as it was signed
     */
    void run(ReleaseManifest release, Consumer<FetchState> states) throws IOException {
        var needed = new LinkedHashMap<String, ReleasedFile>();
        release.files().forEach(file -> needed.putIfAbsent(file.sha256(), file));
        AtomicFiles.createFolders(folder);
        try (var left = Files.newDirectoryStream(folder,
                path -> !needed.containsKey(String.valueOf(path.getFileName())))) {
            for (var path : left) {
                Files.delete(path);
            }
        }
        int done = 0;
        for (var file : needed.values()) {
            states.accept(new FetchState.Downloading(done, needed.size()));
            bring(file);
            done++;
        }
        states.accept(new FetchState.Downloading(done, needed.size()));
    }

    private void bring(ReleasedFile file) throws IOException {
        var path = folder.resolve(file.sha256());
        if (PartialFile.isWhole(path, file)) {
            return;
        }
        var same = present.get(file.sha256());
        if (same != null && PartialFile.isWhole(same, file)) {
            Files.copy(same, path, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        PartialFile.fetch(source, path, file);
    }

    /** Copies the files to their paths in the folder of a pack. */
    void assemble(ReleaseManifest release, Path pack) throws IOException {
        for (var file : release.files()) {
            var target = pack.resolve(file.path());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(folder.resolve(file.sha256()), target);
            if (!PartialFile.isWhole(target, file)) {
                throw new IOException("the disk does not keep what is written to it");
            }
        }
    }
}
