// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DisplayProbe;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.preview.PreviewWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a content pack while it is edited. */
@Command(name = "preview", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Shows a content pack in a window and follows each edit of its files.",
                "After an invalid edit it keeps the last valid picture and lists the errors beside it.",
                "Keys: F2 next language, F3 portrait or landscape, F5 reload."})
public final class PreviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of the content pack.")
    private Path folder = Path.of("");

    @Option(names = "--start", paramLabel = "DESTINATION",
            description = "The first screen: home, buses, line/n26, office/europe, ... (default: home).")
    private Optional<String> start = Optional.empty();

    @Option(names = "--lang", paramLabel = "L", description = "The language of the first screen, for example ko.")
    private Optional<String> lang = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws CommandException {
        PackFolder.require("", Optional.of(folder));
        var obstacle = DisplayProbe.obstacle();
        if (obstacle.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, obstacle.get());
        }
        var window = new PreviewWindow(folder, first(), language(), spec.commandLine().getOut());
        window.showUntilClosed();
        return ExitCode.DONE;
    }

    private Destination first() throws CommandException {
        try {
            return start.map(DestinationPath::parse).orElseGet(Destination.Home::new);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--start " + start.orElse("") + ": " + e.getMessage(), e);
        }
    }

    private Optional<Lang> language() throws CommandException {
        try {
            return lang.map(Lang::new);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--lang " + lang.orElse("") + ": " + e.getMessage(), e);
        }
    }
}
