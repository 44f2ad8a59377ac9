// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.release.KeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pair of keys for signed releases. */
@Command(name = "keys", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Makes the keys for signed releases of a content pack: " + KeyFiles.PRIVATE + " and "
                + KeyFiles.PUBLIC + ".",
                "Existing keys are never replaced."})
public final class KeysCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of the keys; it is created if missing.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var key = KeyFiles.make(folder);
        var out = spec.commandLine().getOut();
        out.println("key " + key.id());
        out.println(folder.resolve(KeyFiles.PRIVATE) + ": signs releases; keep it secret and keep a copy");
        out.println(folder.resolve(KeyFiles.PUBLIC) + ": verifies them; copy it to each kiosk");
        out.flush();
        return ExitCode.DONE;
    }
}
