// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.ReceptionFolder;

/** The folder of reception's changes, for lobbies that share it. */
public final class FolderChannel implements EmergencyChannel {

    private final ReceptionFolder folder;
    private final Executor background;

    public FolderChannel(ReceptionFolder folder, Executor background) {
        this.folder = folder;
        this.background = background;
    }

    @Override
    public void show(EmergencyMessage message, Consumer<String> failed) {
        run(() -> folder.put(message), failed);
    }

    @Override
    public boolean usesFolder() {
        return true;
    }

    @Override
    public void end(String id, Consumer<String> failed) {
        run(() -> folder.take(id), failed);
    }

    private interface FolderChange {
        void make() throws IOException;
    }

    private void run(FolderChange change, Consumer<String> failed) {
        background.execute(() -> {
            try {
                change.make();
            } catch (IOException e) {
                failed.accept(String.valueOf(e.getMessage()));
            }
        });
    }
}
