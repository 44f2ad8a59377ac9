// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.util.Map;
import java.util.Set;

/** The keys of systemd that our units may use, by section. It finds misspelt keys, of which systemd only warns. */
final class UnitKeys {

    /** Keys that may occur more than once. */
    static final Set<String> REPEATED = Set.of("ExecStart", "ExecStartPre", "Environment", "DeviceAllow");

    private static final Map<String, Set<String>> SECTIONS = Map.of(
            "Unit", Set.of("Description", "Documentation", "Wants", "After", "PartOf", "Conflicts",
                    "ConditionPathExists", "StopWhenUnneeded", "StartLimitIntervalSec", "StartLimitBurst", "OnFailure"),
            "Install", Set.of("WantedBy", "Also", "Alias"),
            "Timer", Set.of("OnCalendar", "AccuracySec"),
            "Service", Set.of("Type", "ExecStart", "ExecStartPre", "ExecStartPost", "ExecStopPost", "Environment",
                    "WorkingDirectory", "User", "Group", "StateDirectory", "StateDirectoryMode", "UMask",
                    "NotifyAccess", "WatchdogSec", "WatchdogSignal", "TimeoutStartSec", "TimeoutStopSec", "Restart",
                    "RestartSec", "RestartPreventExitStatus", "SuccessExitStatus", "LimitCORE", "MemoryMax",
                    "MemorySwapMax", "TasksMax", "OOMPolicy", "NoNewPrivileges", "CapabilityBoundingSet",
                    "ProtectSystem", "ProtectHome", "PrivateTmp", "BindReadOnlyPaths", "PrivateNetwork",
                    "IPAddressDeny", "RestrictAddressFamilies", "DevicePolicy", "DeviceAllow", "SupplementaryGroups",
                    "ProtectClock", "ProtectControlGroups", "ProtectHostname", "ProtectKernelLogs",
                    "ProtectKernelModules", "ProtectKernelTunables", "ProtectProc", "RemoveIPC", "RestrictNamespaces",
                    "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality", "KeyringMode",
                    "SystemCallArchitectures", "SystemCallFilter", "SystemCallErrorNumber", "PAMName", "TTYPath",
                    "TTYReset", "TTYVHangup", "TTYVTDisallocate", "StandardInput", "StandardOutput", "StandardError",
                    "UtmpIdentifier", "UtmpMode"));

    private UnitKeys() {}

    /** The keys of a section; empty for an unknown section. */
    static Set<String> of(String section) {
        return SECTIONS.getOrDefault(section, Set.of());
    }
}
