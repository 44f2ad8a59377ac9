// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Map;
import java.util.Set;

/**
 * The packages that each package may use, as listed in {@code architecture.md}; {@code ArchitectureTest} checks them.
 *
 * <p>A name without dots at the end is one of our packages with its subpackages, or without them if it ends with an
 * exclamation mark. A name that ends with two dots is a library.
 */
final class PackagePlan {

    private static final String JAVAFX = "javafx..";
    private static final String JACKSON = "tools.jackson..";
    private static final String SCHEMAS = "com.networknt.schema..";
    private static final String ICU = "com.ibm.icu..";

    /** For each package, the others that it may use: our own packages first, then libraries. */
    static final Map<String, Set<String>> ROWS = Map.ofEntries(
            Map.entry("", Set.of("cli", "platform", "picocli..")),
            Map.entry("platform", Set.of("time", "theme", "ui", "x11", JAVAFX, "picocli..")),
            Map.entry("content", Set.of("model", "files", "text", "json", "theme", "pack", "overlay", "platform",
                    "org.apache.fontbox..", "org.apache.pdfbox.io..")),
            Map.entry("screens",
                    Set.of("model", "time", "nav", "session", "text", "json", "config", "font", "theme", "ui",
                            "sound", "speech", "pack", "overlay", "shell", "feature", JAVAFX)),
            Map.entry("offscreen", Set.of("model", "nav", "session", "text", "config", "theme", "ui", "speech", "voice",
                    "pack", "overlay", "activation", "shell", "tour", "desk.app", "desk.frame", "desk.record",
                    "desk.directory", "content", "screens", "platform", JAVAFX)),
            Map.entry("lobby.selftest", Set.of("model", "config", "ops", "pack", "sound", "font", "platform",
                    JAVAFX, "javax.sound.sampled..")),
            Map.entry("lobby.linked", Set.of("link!", "link.message", "link.mqtt", "config", "ops", "nav", "model",
                    "json", "platform")),
            Map.entry("lobby",
                    Set.of("lobby.selftest", "lobby.linked", "link.message", "model", "files", "time", "nav", "session",
                            "text", "json", "config",
                            "ops", "font",
                            "theme", "ui",
                            "sound", "speech", "pack", "overlay", "activation", "release", "staff", "shell", "content",
                            "screens", "offscreen",
                            "platform", JAVAFX, "picocli..", "javax.sound.sampled..", "javax.net.ssl..")),
            Map.entry("desk.app", Set.of("model", "nav", "session", "text", "config", "theme", "ui", "print", "search",
                    "pack", "overlay", "shell", "tour", "desk", "content", "screens", "platform", "x11", JAVAFX,
                    "picocli..")),
            Map.entry("preview",
                    Set.of("model", "files", "nav", "session", "text", "config", "theme", "ui", "pack", "activation",
                            "shell", "desk.frame", "content", "screens", "platform", JAVAFX)),
            Map.entry("cli",
                    Set.of("model", "files", "nav", "text", "json", "config", "ops", "link", "speech", "voice", "pack",
                            "overlay", "release", "tour", "content", "screens", "offscreen", "preview", "lobby",
                            "desk.app", "platform", JAVAFX, "picocli..")),
            Map.entry("model", Set.of()),
            Map.entry("files", Set.of("javax.net.ssl..")),
            Map.entry("time", Set.of()),
            Map.entry("json", Set.of("json.codec", "json.error", "model", JACKSON, "com.fasterxml.jackson.annotation..",
                    SCHEMAS)),
            Map.entry("json.codec", Set.of("json.error", "model", JACKSON)),
            Map.entry("json.error", Set.of(JACKSON, SCHEMAS)),
            Map.entry("font", Set.of("model", ICU, "org.apache.fontbox..", "org.apache.pdfbox.io..")),
            Map.entry("pack", Set.of("pack.source", "model", "json")),
            Map.entry("pack.source", Set.of("model", "json", "javax.imageio..")),
            Map.entry("pack.rule", Set.of("pack!", "pack.source", "model", "json", "reading", "qr", "font",
                    "com.google.i18n.phonenumbers..", ICU, "javax.sound.sampled..")),
            Map.entry("pack.check", Set.of("pack!", "pack.rule", "pack.source", "model", "json", "font")),
            Map.entry("overlay", Set.of("model", "json", "pack", "files")),
            Map.entry("activation", Set.of("model", "json", "pack", "overlay", "files")),
            Map.entry("release", Set.of("model", "json", "pack", "files")),
            Map.entry("release.fetch", Set.of("release!", "model", "time", "json", "pack", "files", "javax.net.ssl..")),
            Map.entry("config", Set.of("model", "json")),
            Map.entry("ops", Set.of("config", "json", "files", "javax.crypto..")),
            Map.entry("link", Set.of("model", "time", "files", "json", "javax.net.ssl..")),
            Map.entry("link.message", Set.of("link!", "model", "json")),
            Map.entry("link.mqtt", Set.of("link!", "config", "json", "com.hivemq..", "javax.net.ssl..")),
            Map.entry("x11", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("nav", Set.of("model", "javafx.beans..")),
            Map.entry("session", Set.of("model", "nav", "text", "javafx.beans..")),
            Map.entry("sound", Set.of("javax.sound.sampled..")),
            Map.entry("reading", Set.of("reading.rule", "reading.english", "reading.korean", "reading.japanese",
                    "reading.chinese", "reading.russian", "model", ICU)),
            Map.entry("reading.rule", Set.of()),
            Map.entry("reading.english", Set.of("reading.rule")),
            Map.entry("reading.korean", Set.of("reading.rule")),
            Map.entry("reading.japanese", Set.of("reading.rule")),
            Map.entry("reading.chinese", Set.of("reading.rule", ICU)),
            Map.entry("reading.russian", Set.of("reading.rule", ICU)),
            Map.entry("speech", Set.of("model", "reading", "sound", "javax.sound.sampled..")),
            Map.entry("qr", Set.of("model", "com.google.zxing..", "ezvcard..")),
            Map.entry("ui", Set.of("model", "font", JAVAFX, "org.kordamp.ikonli..")),
            Map.entry("ui.control", Set.of("ui!", "model", "qr", JAVAFX)),
            Map.entry("ui.line", Set.of("ui!", "ui.control", "model", JAVAFX)),
            Map.entry("ui.map", Set.of("ui!", "model", JAVAFX, "org.controlsfx..")),
            Map.entry("ui.art", Set.of("ui!", "ui.line", "model", JAVAFX)),
            Map.entry("ui.page", Set.of("ui!", "ui.control", "font", JAVAFX)),
            Map.entry("theme", Set.of("model", "files", "font", JAVAFX)),
            Map.entry("print",
                    Set.of("model", "font", "theme", "files", JAVAFX, "org.apache.pdfbox..",
                            "org.apache.fontbox..", "org.apache.xmpbox..", "javax.xml.transform..")),
            Map.entry("desk.handout", Set.of("model", "text", "session", "nav", "ui", "qr", "theme", "print",
                    "desk.frame", JAVAFX, "org.controlsfx..")),
            Map.entry("voice", Set.of("model", "session", "text", "speech", "ui", JAVAFX)),
            Map.entry("staff", Set.of("model", "time", "text", "ui", "theme", "ops", JAVAFX)),
            Map.entry("shell", Set.of("shell.view", "shell.idle", "shell.input", "model", "time", "nav", "session",
                    "text", "ui", "theme", "voice", "speech", "sound", "staff", JAVAFX)),
            Map.entry("shell.view", Set.of("model", "time", "nav", "session", "text", "ui", JAVAFX)),
            Map.entry("shell.idle", Set.of("shell.view", "time", "session", "text", "ui", "voice", JAVAFX)),
            Map.entry("shell.input", Set.of("time", "session", "ui", "voice", "staff", JAVAFX)),
            Map.entry("desk.frame", Set.of("model", "text", "ui", "theme", JAVAFX, "org.controlsfx..")),
            Map.entry("desk.record", Set.of("model", "overlay")),
            Map.entry("desk.directory",
                    Set.of("model", "text", "qr", "search", "overlay", "desk.record", "desk.frame", "ui",
                            JAVAFX, "org.controlsfx..", "com.google.i18n.phonenumbers..")),
            Map.entry("desk.quality",
                    Set.of("model", "text", "pack", "overlay", "desk.record", "desk.frame", "ui", JAVAFX,
                            "org.controlsfx..")),
            Map.entry("desk.typed", Set.of("model", "text", ICU, "com.google.i18n.phonenumbers..")),
            Map.entry("desk.form",
                    Set.of("model", "text", "pack", "overlay", "desk.typed", "desk.frame", "ui", JAVAFX,
                            "org.controlsfx..")),
            Map.entry("desk.correct", Set.of("model", "text", "pack", "overlay", "screens", "desk.record", "desk.frame",
                    "desk.form", "desk.preview", "desk.notice", "ui", JAVAFX, "org.controlsfx..")),
            Map.entry("desk.notice",
                    Set.of("model", "text", "overlay", "desk.record", "desk.frame", "ui", JAVAFX, "org.controlsfx..")),
            Map.entry("desk.review", Set.of("model", "text", "overlay", "desk.record", "desk.frame", "desk.form",
                    "desk.correct", "ui", JAVAFX)),
            Map.entry("search", Set.of(ICU)),
            Map.entry("desk.preview",
                    Set.of("model", "pack", "platform", "nav", "session", "text", "config", "theme", "overlay", "shell",
                            "screens", "desk.frame", "desk.notice", "ui", JAVAFX, "org.controlsfx..")),
            Map.entry("tour", Set.of("model", "nav", "ui", "json", "platform", JAVAFX, "javax.imageio..",
                    "org.kordamp.ikonli..")));

    /** The packages that every feature may use. */
    static final Set<String> FEATURE = Set.of("model", "nav", "text", "session", "ui", "qr", JAVAFX);

    private PackagePlan() {}
}
