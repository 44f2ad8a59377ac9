// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.wego.kiosk.files.PollingWatch;

/** The folder of the requested pack, and the watch over it. For one thread at a time. */
final class RequestedFolder implements AutoCloseable {

    private record FolderWatching(Duration every, Predicate<Path> handler) {}

    private Optional<Path> folder;
    private Optional<FolderWatching> watching = Optional.empty();
    private Optional<PollingWatch<FolderSnapshot>> watch = Optional.empty();

    /**
     * A folder that is not watched yet.
     *
     * @param folder empty: the bundled pack is requested
     */
    RequestedFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    Optional<Path> now() {
        return folder;
    }

    /** Requests the pack in another folder from now on. */
    void change(Path next) {
        close();
        folder = Optional.of(next);
        watchAgain();
    }

    /** Watches the folder, also one that is requested later; see {@link FolderSnapshot#watch}. */
    void watch(Duration every, Predicate<Path> handler) {
        watching = Optional.of(new FolderWatching(every, handler));
        watchAgain();
    }

    private void watchAgain() {
        watch = watching.flatMap(by -> folder.map(place -> FolderSnapshot.watch(place, by.every(),
                () -> by.handler().test(place))));
    }

    /** Has the present state of the folder handled again. */
    void again() {
        watch.ifPresent(PollingWatch::again);
    }

    @Override
    public void close() {
        watch.ifPresent(PollingWatch::close);
    }
}
