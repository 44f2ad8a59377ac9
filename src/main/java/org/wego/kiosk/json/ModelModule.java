// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Rgb;
import org.wego.kiosk.model.Stated;
import tools.jackson.databind.module.SimpleModule;

/** All that the mapper knows of the model: how its value types stand in a file. */
final class ModelModule {

    private static final Pattern HOST = Pattern.compile("(https?://)([^/:?#@]+)(.*)");

    private ModelModule() {}

    static SimpleModule create() {
        var module = new SimpleModule("model");
        module.addDeserializer(List.class, HolderReader.unbound(List.class, ListReader::new));
        module.addDeserializer(Optional.class, HolderReader.unbound(Optional.class, OptionalReader::new));
        module.addDeserializer(OrNull.class, HolderReader.unbound(OrNull.class, OrNullReader::new));
        module.addDeserializer(Stated.class, HolderReader.unbound(Stated.class, StatedReader::new));
        module.addSerializer(Stated.class, new StatedWriter());
        module.addDeserializer(LocalizedText.class, new LocalizedTextReader());
        module.addSerializer(LocalizedText.class, new LocalizedTextWriter());
        module.addDeserializer(String.class, new PlainTextReader());
        module.addDeserializer(Coordinates.class, new CoordinatesReader());
        module.setDeserializerModifier(new WatchedRecords());
        module.setValueInstantiators(new RecordMakers());
        EnumForm.register(module);
        ValueForm.register(module);
        new TextForm<>(Lang.class, Lang::new, Lang::tag).register(module);
        new TextForm<>(AsOf.class, AsOf::new, AsOf::written).register(module);
        new TextForm<>(Rgb.class, Rgb::new, Rgb::hex).register(module);
        new TextForm<>(PhoneNumber.class, PhoneNumber::new, PhoneNumber::written).register(module);
        new TextForm<>(LineId.class, LineId::new, LineId::value).register(module);
        new TextForm<>(URI.class, ModelModule::site, URI::toString).register(module);
        new TextForm<>(ZoneId.class, ModelModule::zone, ZoneId::getId).register(module);
        new TextForm<>(LocalDate.class, date(LocalDate::parse, "is not a day such as 2026-05-31"),
                LocalDate::toString).register(module);
        new TextForm<>(LocalDateTime.class, date(LocalDateTime::parse, "is not a time such as 2026-05-31T09:00"),
                LocalDateTime::toString).register(module);
        new TextForm<>(Instant.class, date(Instant::parse, "is not a moment such as 2026-05-31T00:00:00Z"),
                Instant::toString).register(module);
        return module;
    }

    private static URI site(String written) {
        try {
            var uri = new URI(withAsciiHost(written));
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Said below: the parser's own words help nobody.
        }
        throw new IllegalArgumentException(
                "'" + Expectations.excerpt(written) + "' is not a web address such as https://example.org/page");
    }

    /** A host in letters of any language as the network knows it: "xn--…". */
    private static String withAsciiHost(String written) {
        var parts = HOST.matcher(written);
        return parts.matches() && parts.group(2).chars().anyMatch(c -> c > 0x7F)
                ? parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3)
                : written;
    }

    private static ZoneId zone(String written) {
        if (!ZoneId.getAvailableZoneIds().contains(written)) {
            throw new IllegalArgumentException("there is no time zone '" + Expectations.excerpt(written)
                    + "'; a time zone is written like Europe/Paris");
        }
        return ZoneId.of(written);
    }

    private static <T> Function<String, T> date(Function<String, T> parse, String refusal) {
        return written -> {
            try {
                return parse.apply(written);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + Expectations.excerpt(written) + "' " + refusal, e);
            }
        };
    }
}
