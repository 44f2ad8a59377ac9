// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Lists the methods of Java that use the default locale of the machine. */
final class MachineLocale {

    /** Owner and name; each method has an overload with a Locale. */
    private static final Set<String> METHODS = Set.of("java.lang.String.format", "java.lang.String.formatted",
            "java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.io.PrintStream.printf",
            "java.io.PrintStream.format", "java.io.PrintWriter.printf", "java.io.PrintWriter.format",
            "java.time.format.DateTimeFormatter.ofPattern", "java.text.MessageFormat.format",
            "java.text.MessageFormat.<init>", "java.text.DecimalFormat.<init>", "java.text.SimpleDateFormat.<init>",
            "java.util.Formatter.<init>", "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getIntegerInstance", "java.text.NumberFormat.getNumberInstance",
            "java.text.NumberFormat.getPercentInstance", "java.text.Collator.getInstance");

    private MachineLocale() {}

    static boolean decides(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || !METHODS.contains(target.getOwner().getName() + "." + target.getName())) {
            return false;
        }
        var parameters = target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return !parameters.contains("java.util.Locale")
                // The instance method of a MessageFormat, whose constructor takes a locale.
                && !(target.getOwner().getName().equals("java.text.MessageFormat") && target.getName().equals("format")
                        && !parameters.equals(List.of("java.lang.String", "[Ljava.lang.Object;")));
    }
}
