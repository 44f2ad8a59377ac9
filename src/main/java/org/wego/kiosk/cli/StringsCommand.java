// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.check.DeskStringsFile;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FileErrorMessages;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.StringsTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a template of interface strings to translate, for a language that the program does not include. */
@Command(name = "strings", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {
                "Writes a template of interface strings for a language of a content pack or of reception's window.",
                "Each string has its English text above it; fill in what follows the equals sign, put the file into the"
                        + " pack, and name it in pack.json: \"strings\": \"strings/TAG.properties\"."})
public final class StringsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TAG", description = "The language, for example es, pt-BR or zh-Hant.")
    private String tag = "";

    @Option(names = "--out", paramLabel = "FILE",
            description = "The output file; an existing file is never overwritten (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--desk", description = "The strings of reception's window instead of those that visitors read.")
    private boolean desk;

    @Option(names = "--check", paramLabel = "FILE",
            description = "With --desk: lists what is missing or wrong in this file, one line each, and writes nothing.")
    private Optional<Path> check = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Lang lang;
        try {
            lang = new Lang(tag);
        } catch (IllegalArgumentException e) {
            return failed(String.valueOf(e.getMessage()));
        }
        if (check.isPresent()) {
            return desk ? check(lang, check.get()) : failed("--check needs --desk; 'check' checks the others");
        }
        var template = new StringsTemplate(lang, desk).text();
        return out.map(file -> write(file, template)).orElseGet(() -> print(template));
    }

    /** The content check does not read the strings of the desk, because they are not part of a pack. */
    private int check(Lang lang, Path file) {
        try {
            var problems = DeskStringsFile.parse(file.toString(), lang, Files.readAllBytes(file),
                    MessageCatalogue.englishOfDesk()).problems();
            var standard = spec.commandLine().getOut();
            problems.forEach(problem -> standard.println((problem.isError() ? "error: " : "warning: ") + problem));
            standard.flush();
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (IOException e) {
            return failed("Cannot read " + file + ": " + FileErrorMessages.of(e, file));
        }
    }

    private int print(String template) {
        var standard = spec.commandLine().getOut();
        standard.print(template);
        standard.flush();
        return ExitCode.DONE;
    }

    private int write(Path file, String template) {
        try {
            Files.writeString(file, template, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            spec.commandLine().getOut().println(file);
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            return failed(file + " already exists and is not overwritten. Name another file");
        } catch (NoSuchFileException e) {
            return failed(file + ": there is no such folder. Create it first");
        } catch (IOException e) {
            return failed("Cannot write " + file + ": " + FileErrorMessages.of(e, file));
        }
    }

    private int failed(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return ExitCode.USAGE;
    }
}
