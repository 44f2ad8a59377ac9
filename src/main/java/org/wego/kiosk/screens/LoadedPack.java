// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.lookup.ContentLookup;
import org.wego.kiosk.lookup.LookupIndex;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.view.HeaderInfo;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.FontFiles;
import org.wego.kiosk.theme.FontLoader;
import org.wego.kiosk.theme.LoadedPackFonts;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;

/**
 * A content pack that is ready to be shown, with its interface strings, fonts and screens.
 *
 * <p>Must be created on the FX thread, because it loads fonts.
 */
public final class LoadedPack {

    private static final Logger LOG = System.getLogger(LoadedPack.class.getName());

    private static final Duration AFTER_START = Duration.ofSeconds(5);

    private final PackResult.Accepted pack;
    private final Content content;
    private final PackSource source;
    private final MessageCatalogue messages;
    private final Theme theme;
    private final boolean speaksChinese;
    private final Optional<Image> logo;
    private final Clock clock;
    private final ContentLookup lookup;
    private final Optional<String> unit;

    public LoadedPack(PackResult.Accepted pack, Clock clock) {
        this(pack, clock, new LoadedPackFonts(), Optional.empty());
    }

    /**
     * A pack that may follow others.
     *
     * @param loadedFonts the fonts of the packs before
     * @param unit the name of the kiosk, by which the building guide knows where it is; empty: it has none
     */
    public LoadedPack(PackResult.Accepted pack, Clock clock, LoadedPackFonts loadedFonts, Optional<String> unit) {
        this.pack = pack;
        this.content = pack.content();
        this.source = pack.source();
        this.clock = clock;
        this.unit = unit;
        this.messages = new MessageCatalogue(strings(pack));
        this.theme = new Theme(fonts(loadedFonts));
        this.speaksChinese = content.manifest().languages().stream()
                .anyMatch(language -> isChinese(language.tag()));
        this.logo = logo();
        this.lookup = newLookup();
    }

    private LoadedPack(PackResult.Accepted pack, LoadedPack before, Clock clock) {
        this.pack = pack;
        this.content = pack.content();
        this.source = pack.source();
        this.clock = clock;
        this.unit = before.unit;
        this.messages = before.messages;
        this.theme = before.theme;
        this.speaksChinese = before.speaksChinese;
        this.logo = content.organisation().logo().equals(before.content.organisation().logo()) ? before.logo : logo();
        // Notices are not looked up, and change often.
        this.lookup = content.withNotices(before.content.notices()).equals(before.content) ? before.lookup
                : newLookup().after(before.lookup);
    }

    /** A pack for a window in which people type, with Chinese fonts even if the pack has no Chinese. */
    public static LoadedPack withAllFonts(PackResult.Accepted pack, Clock clock) {
        FontLoader.loadChineseNames();
        FontLoader.loadChineseText();
        return new LoadedPack(pack, clock);
    }

    /** The same pack with other content. Languages and fonts stay, because reception cannot change them. */
    public LoadedPack with(PackResult.Accepted other) {
        return new LoadedPack(other, this, clock);
    }

    /** The same pack with another clock. */
    public LoadedPack at(Clock time) {
        return new LoadedPack(pack, this, time);
    }

    /** The clock of its screens. */
    public Clock clock() {
        return clock;
    }

    public Content content() {
        return content;
    }

    public MessageCatalogue messages() {
        return messages;
    }

    public Theme theme() {
        return theme;
    }

    /** The font files, for printing. */
    public FontFiles fontFiles() {
        return PackFonts.of(pack);
    }

    /** Makes ready, when the start is over, what the first visitor would otherwise wait for. */
    public void prepare(Scheduler scheduler) {
        scheduler.after(AFTER_START, lookup::prepare);
    }

    /** Finds what the pack has. */
    public ContentLookup lookup() {
        return lookup;
    }

    /** A lookup with strings of its own: those of the screens are for the FX thread. */
    private ContentLookup newLookup() {
        var languages = content.manifest().languages().stream().map(language -> language.tag()).toList();
        return new ContentLookup(() -> {
            var words = new MessageCatalogue(strings(pack));
            return new LookupIndex(content, languages.stream().map(words::in).toList());
        });
    }

    /** The speech of the pack. */
    public PackSpeech voice() {
        return new PackSpeech(pack, messages);
    }

    /**
     * Builds screens that act on a session by {@code changes}.
     *
     * @param audible what can be heard of the kiosk
     */
    public ScreenBuilder screens(ScreenCatalogue.SessionChanges changes, DisplayProfile display, Audible audible) {
        return screens(changes, display, audible, ReceptionCalls.none());
    }

    /**
     * Builds screens of a kiosk that may have a line to reception.
     *
     * @param audible what can be heard of the kiosk
     */
    public ScreenBuilder screens(ScreenCatalogue.SessionChanges changes, DisplayProfile display, Audible audible,
            ReceptionCalls calls) {
        var manifest = content.manifest();
        var identity = new HeaderInfo(content.organisation().name(), manifest.kiosk().place(),
                manifest.languages().stream().map(language -> language.tag()).toList(), clock, manifest.timeZone());
        var screens = new ScreenCatalogue(content, source, logo, messages, changes, audible, calls, unit, lookup);
        return new ScreenBuilder((destination, context, layout) -> {
            loadFonts(destination, context.lang());
            return screens.create(destination, context, layout);
        }, messages, identity, display.outOfReach(), audible.voice(), () -> isCall(calls.situation().getValue()));
    }

    /** Whether the way to reception is named a call. Screens that were built before have the earlier name. */
    public static boolean isCall(CallSituation situation) {
        return situation.offered() || situation.call().isPresent();
    }

    /**
     * Loads the Chinese fonts that a screen needs just before it is built, so that no character is ever missing.
     *
     * <p>A font costs 25 ms, a Chinese one 55 ms, and hardly any memory: too little for a separate thread. The greeting
     * needs all five; a kiosk that starts at another screen, or has no Chinese, starts without one or two.
     */
    private void loadFonts(Destination destination, Lang lang) {
        boolean chineseAddress = isChinese(content.contact().address().local().language());
        if (!speaksChinese && !chineseAddress) {
            return;
        }
        FontLoader.loadChineseNames();
        if (isChinese(lang) || chineseAddress || destination instanceof Destination.Attract) {
            FontLoader.loadChineseText();
        }
    }

    private static boolean isChinese(Lang lang) {
        return BundledFont.of(lang) == BundledFont.NOTO_SANS_SC;
    }

    /** The logo. It is decoded once, because a large one takes a while. */
    private Optional<Image> logo() {
        return content.organisation().logo().flatMap(path -> Logo.load(source, path));
    }

    /** The interface strings of a pack, by language. */
    public static Map<Lang, String> strings(PackResult.Accepted pack) {
        var strings = new HashMap<Lang, String>();
        for (var language : pack.content().manifest().languages()) {
            language.strings().ifPresent(path -> {
                try {
                    strings.put(language.tag(), new String(pack.source().read(path), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "Cannot read the interface strings {0}: {1}", path, e.getMessage());
                }
            });
        }
        return strings;
    }

    private List<String> fonts(LoadedPackFonts loadedFonts) {
        FontLoader.loadForStart();
        var stylesheets = new ArrayList<String>();
        for (var font : content.manifest().fonts()) {
            try {
                loadedFonts.load(source.read(font.file()), font.languages()).ifPresentOrElse(stylesheets::add,
                        () -> LOG.log(Level.WARNING, "Cannot use the font {0}", font.file()));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Cannot read the font {0}: {1}", font.file(), e.getMessage());
            }
        }
        return stylesheets;
    }
}
