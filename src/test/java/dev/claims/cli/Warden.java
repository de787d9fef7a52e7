package dev.claims.cli;

import java.net.InetAddress;
import java.security.Permission;

/** Ends a program that asks for a connection or an address; everything else is allowed. */
@SuppressWarnings("removal")
public final class Warden extends SecurityManager {

    static final int CAUGHT = 99;

    @Override
    public void checkPermission(Permission permission) {
        if (permission instanceof java.net.SocketPermission || permission instanceof java.net.NetPermission) {
            Runtime.getRuntime().halt(CAUGHT);
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    /** Asks for an address, to show that it is noticed. */
    public static void main(String[] args) throws Exception {
        InetAddress.getByName("news.example");
    }
}
