// Made by `npm run clients` from docs/openapi/v2.json.

export interface paths {
    "/api/v2/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageAuthTokens"];
        put?: never;
        /** Create */
        post: operations["createAuthTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete */
        delete: operations["removeAuthTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session */
        post: operations["loginAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token */
        post: operations["refreshAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the session */
        post: operations["logoutAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I */
        get: operations["meAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password */
        post: operations["changePasswordAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageK8sClusters"];
        put?: never;
        /** Create */
        post: operations["createK8sClusters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getK8sClusters"];
        /** Replace */
        put: operations["replaceK8sClusters"];
        post?: never;
        /** Delete */
        delete: operations["removeK8sClusters"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchK8sClusters"];
        trace?: never;
    };
    "/api/v2/k8s-clusters/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkK8sClusters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importK8sClusters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageMaintainerGroupMembers"];
        put?: never;
        /** Create */
        post: operations["createMaintainerGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-group-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getMaintainerGroupMembers"];
        /** Replace */
        put: operations["replaceMaintainerGroupMembers"];
        post?: never;
        /** Delete */
        delete: operations["removeMaintainerGroupMembers"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchMaintainerGroupMembers"];
        trace?: never;
    };
    "/api/v2/maintainer-group-members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkMaintainerGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-group-members/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importMaintainerGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageMaintainerGroups"];
        put?: never;
        /** Create */
        post: operations["createMaintainerGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getMaintainerGroups"];
        /** Replace */
        put: operations["replaceMaintainerGroups"];
        post?: never;
        /** Delete */
        delete: operations["removeMaintainerGroups"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchMaintainerGroups"];
        trace?: never;
    };
    "/api/v2/maintainer-groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkMaintainerGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainer-groups/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importMaintainerGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageMaintainers"];
        put?: never;
        /** Create */
        post: operations["createMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getMaintainers"];
        /** Replace */
        put: operations["replaceMaintainers"];
        post?: never;
        /** Delete */
        delete: operations["removeMaintainers"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchMaintainers"];
        trace?: never;
    };
    "/api/v2/maintainers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/maintainers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePermissions"];
        put?: never;
        /** Grant a role on an object to a user or a group */
        post: operations["createPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/permissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPermissions"];
        put?: never;
        post?: never;
        /** Withdraw */
        delete: operations["removePermissions"];
        options?: never;
        head?: never;
        /** Change the role */
        patch: operations["patchPermissions"];
        trace?: never;
    };
    "/api/v2/permissions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/permissions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource-maintainers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageResourceMaintainers"];
        put?: never;
        /** Make a person or a group maintainer of an object */
        post: operations["createResourceMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource-maintainers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getResourceMaintainers"];
        /** Replace: moving it needs the right to grant on both objects */
        put: operations["replaceResourceMaintainers"];
        post?: never;
        /** Withdraw */
        delete: operations["removeResourceMaintainers"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchResourceMaintainers"];
        trace?: never;
    };
    "/api/v2/resource-maintainers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkResourceMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource-maintainers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importResourceMaintainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageOfMembersGroups"];
        put?: never;
        /** Add a user: he holds what the group holds from his next request on */
        post: operations["addMemberGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a user: he loses what the group holds with his next request */
        delete: operations["removeMemberGroups"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageGroups"];
        put?: never;
        /** Create */
        post: operations["createGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getGroups"];
        /** Replace */
        put: operations["replaceGroups"];
        post?: never;
        /** Delete */
        delete: operations["removeGroups"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchGroups"];
        trace?: never;
    };
    "/api/v2/groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageUsers"];
        put?: never;
        /** Create */
        post: operations["createUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getUsers"];
        /** Replace */
        put: operations["replaceUsers"];
        post?: never;
        /** Delete */
        delete: operations["removeUsers"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchUsers"];
        trace?: never;
    };
    "/api/v2/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageVirtualMachines"];
        put?: never;
        /** Create */
        post: operations["createVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getVirtualMachines"];
        /** Replace */
        put: operations["replaceVirtualMachines"];
        post?: never;
        /** Delete */
        delete: operations["removeVirtualMachines"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchVirtualMachines"];
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why it is where it is */
        get: operations["placementVirtualMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/placements/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a machine would go, or what keeps it out and what would help */
        post: operations["dryRunPlacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageTenants"];
        put?: never;
        /** Create */
        post: operations["createTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getTenants"];
        /** Replace */
        put: operations["replaceTenants"];
        post?: never;
        /** Delete */
        delete: operations["removeTenants"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchTenants"];
        trace?: never;
    };
    "/api/v2/tenants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenants/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-group-tenant-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageHostGroupTenantQuotas"];
        put?: never;
        /** Create */
        post: operations["createHostGroupTenantQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-group-tenant-quotas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getHostGroupTenantQuotas"];
        /** Replace */
        put: operations["replaceHostGroupTenantQuotas"];
        post?: never;
        /** Delete */
        delete: operations["removeHostGroupTenantQuotas"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchHostGroupTenantQuotas"];
        trace?: never;
    };
    "/api/v2/host-group-tenant-quotas/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkHostGroupTenantQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-group-tenant-quotas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importHostGroupTenantQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done or tried, newest first */
        get: operations["pageAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageHostGroups"];
        put?: never;
        /** Create */
        post: operations["createHostGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getHostGroups"];
        /** Replace */
        put: operations["replaceHostGroups"];
        post?: never;
        /** Delete */
        delete: operations["removeHostGroups"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchHostGroups"];
        trace?: never;
    };
    "/api/v2/host-groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkHostGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/host-groups/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importHostGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageHosts"];
        put?: never;
        /** Create */
        post: operations["createHosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hosts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getHosts"];
        /** Replace */
        put: operations["replaceHosts"];
        post?: never;
        /** Delete */
        delete: operations["removeHosts"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchHosts"];
        trace?: never;
    };
    "/api/v2/hosts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkHosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hosts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importHosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenants/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits, use and what makes it up */
        get: operations["usageOfTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invariants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute every sum; empty when all is well */
        get: operations["counterexamplesInvariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vm-specifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageVmSpecifications"];
        put?: never;
        /** Create */
        post: operations["createVmSpecifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vm-specifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getVmSpecifications"];
        /** Replace */
        put: operations["replaceVmSpecifications"];
        post?: never;
        /** Delete */
        delete: operations["removeVmSpecifications"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchVmSpecifications"];
        trace?: never;
    };
    "/api/v2/vm-specifications/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkVmSpecifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vm-specifications/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importVmSpecifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiTokenAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The first characters of the token */
            prefix: string;
            scopes: string[];
            /** @description ISO 8601 */
            expires_at: string;
            /** @description ISO 8601 */
            created_at: string;
        };
        ApiTokenBody: {
            /** @example terraform */
            name: string;
            /**
             * @description `read`, `write` or `<Type>:read|write`
             * @default [
             *       "read"
             *     ]
             */
            scopes?: string[];
            /** @default 90 */
            expires_in_days?: number;
        };
        AuditEntryV2: {
            /** Format: uuid */
            id: string;
            /**
             * @description The name at the time
             * @example admin
             */
            actor: string;
            /**
             * Format: uuid
             * @description null for the system and for unknown callers
             */
            actor_id: string | null;
            /** @example update */
            action: string;
            /** @example Tenant */
            resource_type: string;
            /** @example 1 */
            resource_id: string | null;
            /** @enum {string} */
            outcome: "success" | "denied" | "failed";
            /** @description Error code of a denied or failed attempt */
            code: string | null;
            /**
             * @description Field → [before, after], without secrets
             * @example {
             *       "status": [
             *         "active",
             *         "inactive"
             *       ]
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /** @example PATCH /api/v2/tenants/:id */
            route: string;
            request_id: string;
            /** @example 192.0.2.10 */
            ip: string | null;
            /** Format: date-time */
            created_at: string;
        };
        BulkBody: {
            operations: components["schemas"]["BulkOperation"][];
            /**
             * @description All rows or none; `false` keeps the rows that succeed
             * @default true
             */
            atomic?: boolean;
        };
        BulkOperation: {
            /** @enum {string} */
            action: "create" | "update" | "delete";
            /** @description The object; not for `create` */
            id?: string | number;
            /** @description The body a single request would have; not for `delete` */
            data?: {
                [key: string]: unknown;
            };
            /** @description `version` the object must still have */
            if_version?: number;
        };
        BulkOutcome: {
            /** @description Position in `operations`, from 0 */
            index: number;
            /** @enum {string} */
            action: "create" | "update" | "delete";
            /** @enum {string} */
            outcome: "success" | "failed";
            /** @description The object after a successful create or update */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description `code`, `title` and `details` of the failure */
            error: {
                [key: string]: unknown;
            } | null;
        };
        BulkOutcomes: {
            outcomes: components["schemas"]["BulkOutcome"][];
        };
        CandidateV2: {
            /** Format: uuid */
            host_id: string;
            name: string;
            /** @description 1 is the best */
            rank: number;
            /** @description The measure of the mode; lower is better */
            score: number;
        };
        ChangePasswordBody: {
            current_password: string;
            /** @description Ends every session of the user */
            new_password: string;
        };
        CounterexampleV2: {
            /** @example host_counters */
            invariant: string;
            resource_type: string;
            resource_id: string;
            expected: {
                [key: string]: unknown;
            };
            actual: {
                [key: string]: unknown;
            };
        };
        DecisionV2: {
            /** @enum {string} */
            mode: "default" | "spread_resource" | "binpack" | "balanced" | "spread_rack";
            /** @description Hosts that could take it */
            candidate_count: number;
            /** @description The best, at most 10; empty for callers who may not see the host group */
            candidates: components["schemas"]["CandidateV2"][];
            /** @description Refused hosts per constraint */
            constraints: {
                [key: string]: unknown;
            };
            /** @description Some refused hosts, at most 10; empty for callers who may not see the host group */
            rejections: components["schemas"]["RejectionV2"][];
        };
        FiguresV2: {
            total: number;
            reserved: number;
            /** @description Held by virtual machines */
            allocated: number;
            /** @description total − reserved − allocated */
            available: number;
        };
        GroupCapacityV2: {
            cpu: components["schemas"]["FiguresV2"];
            memory_mb: components["schemas"]["FiguresV2"];
            storage_gb: components["schemas"]["FiguresV2"];
            gpus: components["schemas"]["FiguresV2"];
        };
        GroupMemberV2: {
            /** Format: uuid */
            user_id: string;
            /** @description Null for callers who may not see the user */
            username: string | null;
            /** Format: date-time */
            created_at: string;
        };
        GroupMemberV2Body: {
            /** Format: uuid */
            user_id: string;
        };
        GroupV2: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GroupV2Body: {
            /** @example platform */
            name: string;
            /** @default  */
            description?: string;
        };
        GroupV2Patch: {
            /** @example platform */
            name?: string;
            description?: string;
        };
        HostGroupV2: {
            id: number;
            name: string;
            description: string;
            /** @enum {string} */
            status: "active" | "inactive" | "maintenance";
            host_count: number;
            /** @description Sums over its hosts */
            capacity: components["schemas"]["GroupCapacityV2"];
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HostGroupV2Body: {
            /** @example compute */
            name: string;
            /** @default  */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "maintenance";
        };
        HostGroupV2Patch: {
            /** @example compute */
            name?: string;
            description?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "maintenance";
        };
        HostV2: {
            /** @example node-1 */
            name: string;
            /** @default null */
            serial_number?: string | null;
            /**
             * @default pending
             * @example running
             * @enum {string}
             */
            status?: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            /** @default null */
            group_id?: number | null;
            /**
             * @description Cores
             * @example 16
             */
            total_cpu: number;
            /** @example 65536 */
            total_memory_mb: number;
            /** @example 1024 */
            total_storage_gb: number;
            /**
             * @description Devices
             * @default 0
             */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            /** @default null */
            gpu_model?: string | null;
            /**
             * @description null is unlimited
             * @default null
             */
            max_vms?: number | null;
            /** @default {} */
            labels?: {
                [key: string]: string;
            };
            /** @default null */
            failure_zone?: string | null;
            /** @default null */
            region?: string | null;
            /** @default null */
            dc?: string | null;
            /** @default null */
            room?: string | null;
            /** @default null */
            rack?: string | null;
            /** @default null */
            external_system_id?: string | null;
            /** Format: uuid */
            id: string;
            /** @description Held by virtual machines */
            allocated_cpu: number;
            allocated_memory_mb: number;
            allocated_storage_gb: number;
            allocated_gpus: number;
            /** @description total − reserved − allocated */
            available_cpu: number;
            available_memory_mb: number;
            available_storage_gb: number;
            available_gpus: number;
            vm_count: number;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HostV2Body: {
            /** @example node-1 */
            name: string;
            /** @default null */
            serial_number?: string | null;
            /**
             * @default pending
             * @example running
             * @enum {string}
             */
            status?: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            /** @default null */
            group_id?: number | null;
            /**
             * @description Cores
             * @example 16
             */
            total_cpu: number;
            /** @example 65536 */
            total_memory_mb: number;
            /** @example 1024 */
            total_storage_gb: number;
            /**
             * @description Devices
             * @default 0
             */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            /** @default null */
            gpu_model?: string | null;
            /**
             * @description null is unlimited
             * @default null
             */
            max_vms?: number | null;
            /** @default {} */
            labels?: {
                [key: string]: string;
            };
            /** @default null */
            failure_zone?: string | null;
            /** @default null */
            region?: string | null;
            /** @default null */
            dc?: string | null;
            /** @default null */
            room?: string | null;
            /** @default null */
            rack?: string | null;
            /** @default null */
            external_system_id?: string | null;
        };
        HostV2Patch: {
            /** @example node-1 */
            name?: string;
            serial_number?: string | null;
            /**
             * @example running
             * @enum {string}
             */
            status?: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            group_id?: number | null;
            /**
             * @description Cores
             * @example 16
             */
            total_cpu?: number;
            /** @example 65536 */
            total_memory_mb?: number;
            /** @example 1024 */
            total_storage_gb?: number;
            /** @description Devices */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            gpu_model?: string | null;
            /** @description null is unlimited */
            max_vms?: number | null;
            labels?: {
                [key: string]: string;
            };
            failure_zone?: string | null;
            region?: string | null;
            dc?: string | null;
            room?: string | null;
            rack?: string | null;
            external_system_id?: string | null;
        };
        ImportOutcome: {
            /** @description Position in the file, from 1; the header of a CSV does not count */
            row: number;
            /** @enum {string} */
            action: "create" | "update";
            /** @enum {string} */
            outcome: "success" | "failed";
            /** @description The object that was created or updated */
            id: (string | null) | number;
            /** @description `code`, `title` and `details` of the failure */
            error: {
                [key: string]: unknown;
            } | null;
        };
        ImportOutcomes: {
            outcomes: components["schemas"]["ImportOutcome"][];
        };
        K8sClusterV2: {
            /** Format: uuid */
            id: string;
            name: string;
            tenant_id: number;
            description: string;
            /** @enum {string} */
            status: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
            k8s_version: string | null;
            /** @enum {string} */
            scheduling_mode: "default" | "spread_rack" | "spread_resource" | "balanced";
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        K8sClusterV2Body: {
            /** @example production */
            name: string;
            tenant_id: number;
            /** @default  */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
            /**
             * @default null
             * @example 1.34.2
             */
            k8s_version?: string | null;
            /**
             * @description How its nodes are spread over hosts
             * @default default
             * @enum {string}
             */
            scheduling_mode?: "default" | "spread_rack" | "spread_resource" | "balanced";
        };
        K8sClusterV2Patch: {
            /** @example production */
            name?: string;
            tenant_id?: number;
            description?: string;
            /** @enum {string} */
            status?: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
            /** @example 1.34.2 */
            k8s_version?: string | null;
            /**
             * @description How its nodes are spread over hosts
             * @enum {string}
             */
            scheduling_mode?: "default" | "spread_rack" | "spread_resource" | "balanced";
        };
        LimitV2: {
            /** @description null is unlimited */
            limit: number | null;
            used: number;
            /** @description Negative when the limit was lowered below use */
            available: number | null;
        };
        LimitsV2: {
            cpu: components["schemas"]["LimitV2"];
            memory_mb: components["schemas"]["LimitV2"];
            storage_gb: components["schemas"]["LimitV2"];
            gpus: components["schemas"]["LimitV2"];
            vms: components["schemas"]["LimitV2"];
        };
        LoginBody: {
            /** @example admin */
            username: string;
            password: string;
        };
        MaintainerGroupMemberV2: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            group_id: string;
            /** Format: uuid */
            maintainer_id: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerGroupMemberV2Body: {
            /**
             * Format: uuid
             * @description A maintainer group
             */
            group_id: string;
            /**
             * Format: uuid
             * @description A maintainer
             */
            maintainer_id: string;
        };
        MaintainerGroupMemberV2Patch: {
            /**
             * Format: uuid
             * @description A maintainer group
             */
            group_id?: string;
            /**
             * Format: uuid
             * @description A maintainer
             */
            maintainer_id?: string;
        };
        MaintainerGroupV2: {
            /** Format: uuid */
            id: string;
            /** @example Ops Team */
            name: string;
            /** Format: uuid */
            group_manager_id: string | null;
            /** @example 跨部門運維團隊 */
            description: string;
            /** @enum {string} */
            status: "active" | "inactive";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerGroupV2Body: {
            /** @example Ops Team */
            name: string;
            /**
             * Format: uuid
             * @description A maintainer
             */
            group_manager_id?: string | null;
            /** @example 跨部門運維團隊 */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive";
        };
        MaintainerGroupV2Patch: {
            /** @example Ops Team */
            name?: string;
            /**
             * Format: uuid
             * @description A maintainer
             */
            group_manager_id?: string | null;
            /** @example 跨部門運維團隊 */
            description?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        MaintainerV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            status: "active" | "inactive";
            /** Format: uuid */
            user_id: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerV2Body: {
            /** @example John Doe */
            name: string;
            /**
             * Format: email
             * @example john.doe@example.com
             */
            email: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive";
            /**
             * Format: uuid
             * @description The login of this person; null: the one with the same email
             */
            user_id?: string | null;
        };
        MaintainerV2Patch: {
            /** @example John Doe */
            name?: string;
            /**
             * Format: email
             * @example john.doe@example.com
             */
            email?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
            /**
             * Format: uuid
             * @description The login of this person; null: the one with the same email
             */
            user_id?: string | null;
        };
        MeAnswer: {
            /** Format: uuid */
            id: string;
            username: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "operator" | "auditor" | "user";
            status: string;
            /** @description What an API token is limited to; null for a login session */
            scopes: string[] | null;
        };
        NewApiTokenAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The first characters of the token */
            prefix: string;
            scopes: string[];
            /** @description ISO 8601 */
            expires_at: string;
            /** @description ISO 8601 */
            created_at: string;
            /** @description Shown once */
            token: string;
        };
        PageInfo: {
            number: number;
            size: number;
            /** @description Rows the caller may see; absent with `include_total=false` */
            total?: number;
            /** @description Opaque; null on the last page */
            next_cursor: string | null;
        };
        PermissionV2: {
            /** Format: uuid */
            id: string;
            /** @example Tenant */
            resource_type: string;
            resource_id: string | number;
            /** @enum {string} */
            principal_type: "user" | "group";
            /** Format: uuid */
            principal_id: string;
            /** @enum {string} */
            role: "viewer" | "maintainer" | "owner";
            /** Format: date-time */
            created_at: string;
        };
        PermissionV2Body: {
            /** @example Tenant */
            resource_type: string;
            /** @description Of the object, as its own routes show it */
            resource_id: string | number;
            /** @enum {string} */
            principal_type: "user" | "group";
            /** Format: uuid */
            principal_id: string;
            /** @enum {string} */
            role: "viewer" | "maintainer" | "owner";
        };
        PermissionV2Patch: {
            /** @enum {string} */
            role: "viewer" | "maintainer" | "owner";
        };
        PlacementWishesV2: {
            /**
             * @description Default: the cluster's scheduling mode, else `default`
             * @enum {string}
             */
            mode?: "default" | "spread_resource" | "binpack" | "balanced" | "spread_rack";
            /** @description The host must carry every one of these labels */
            label_selector?: {
                [key: string]: string;
            };
            failure_zone?: string | null;
            /**
             * @description Towards machines of the same cluster, or without one of the tenant
             * @enum {string|null}
             */
            anti_affinity?: "hard" | "soft" | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            request_id: string;
            errors?: {
                pointer?: string;
                rule?: string;
                detail?: string;
            }[];
            details?: {
                [key: string]: unknown;
            };
        };
        QuotaV2: {
            /** Format: uuid */
            id: string;
            group_id: number;
            tenant_id: number;
            cpu_quota_percentage: number;
            memory_quota_mb: number | null;
            storage_quota_gb: number | null;
            gpu_quota: number | null;
            vm_quota: number | null;
            /** @description What it allows, holds and leaves right now */
            usage: components["schemas"]["LimitsV2"];
            /** @description A limit was lowered below use: nothing more is given */
            over_quota: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        QuotaV2Body: {
            group_id: number;
            tenant_id: number;
            /**
             * @description Share of the group's cores, rounded down
             * @example 40
             */
            cpu_quota_percentage: number;
            /**
             * @description null is unlimited
             * @default null
             */
            memory_quota_mb?: number | null;
            /** @default null */
            storage_quota_gb?: number | null;
            /**
             * @description Devices
             * @default null
             */
            gpu_quota?: number | null;
            /**
             * @description Virtual machines
             * @default null
             */
            vm_quota?: number | null;
        };
        QuotaV2Patch: {
            group_id?: number;
            tenant_id?: number;
            /**
             * @description Share of the group's cores, rounded down
             * @example 40
             */
            cpu_quota_percentage?: number;
            /** @description null is unlimited */
            memory_quota_mb?: number | null;
            storage_quota_gb?: number | null;
            /** @description Devices */
            gpu_quota?: number | null;
            /** @description Virtual machines */
            vm_quota?: number | null;
        };
        RefreshBody: {
            refresh_token: string;
        };
        RehearsalV2: {
            /** @enum {string} */
            mode: "default" | "spread_resource" | "binpack" | "balanced" | "spread_rack";
            /** @description Hosts that could take it */
            candidate_count: number;
            /** @description The best, at most 10; empty for callers who may not see the host group */
            candidates: components["schemas"]["CandidateV2"][];
            /** @description Refused hosts per constraint */
            constraints: {
                [key: string]: unknown;
            };
            /** @description Some refused hosts, at most 10; empty for callers who may not see the host group */
            rejections: components["schemas"]["RejectionV2"][];
            /** @description A create would succeed right now */
            feasible: boolean;
            /** @description What the quota lacks */
            quota_shortages: components["schemas"]["ShortageV2"][];
            /** @description The smallest single changes that would find a host */
            suggestions: components["schemas"]["SuggestionV2"][];
        };
        RehearsalV2Body: {
            tenant_id: number;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            host_id?: string | null;
            group_id?: number | null;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            placement?: components["schemas"]["PlacementWishesV2"];
        };
        RejectionV2: {
            /** Format: uuid */
            host_id: string;
            name: string;
            /** @example INSUFFICIENT_CPU */
            constraint: string;
            /** @description The figures */
            detail: {
                [key: string]: unknown;
            };
        };
        ResourceMaintainerV2: {
            /** Format: uuid */
            id: string;
            /** @example Tenant */
            resource_type: string;
            resource_id: string | number;
            /** @enum {string} */
            maintainer_type: "individual" | "group";
            /** Format: uuid */
            maintainer_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ResourceMaintainerV2Body: {
            /** @example Tenant */
            resource_type: string;
            /** @description Of the object, as its own routes show it */
            resource_id: string | number;
            /** @enum {string} */
            maintainer_type: "individual" | "group";
            /**
             * Format: uuid
             * @description A maintainer or a maintainer group
             */
            maintainer_id: string;
        };
        ResourceMaintainerV2Patch: {
            /** @example Tenant */
            resource_type?: string;
            /** @description Of the object, as its own routes show it */
            resource_id?: string | number;
            /** @enum {string} */
            maintainer_type?: "individual" | "group";
            /**
             * Format: uuid
             * @description A maintainer or a maintainer group
             */
            maintainer_id?: string;
        };
        ShortageV2: {
            /** @example cpu */
            resource: string;
            requested: number;
            limit: number;
            used: number;
            available: number;
        };
        SuggestionV2: {
            /** @example REDUCE_NEED */
            change: string;
            field: string;
            /** @description Text, number or null */
            from: {
                [key: string]: unknown;
            } | null;
            /** @description Text, number or null */
            to: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description The host to change, when it is one
             */
            host_id?: string;
        };
        SummaryV2: {
            id: string | number;
            /** @description Absent when the caller may not see it */
            name?: string;
        };
        TenantV2: {
            id: number;
            name: string;
            description: string;
            /** @enum {string} */
            status: "active" | "inactive" | "suspended";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TenantV2Body: {
            /** @example research */
            name: string;
            /** @default  */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "suspended";
        };
        TenantV2Patch: {
            /** @example research */
            name?: string;
            description?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "suspended";
        };
        TokenPairAnswer: {
            /** @description Send as `Authorization: Bearer <token>` */
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /** @description Seconds until the access token expires */
            expires_in: number;
            /** @description Single use: exchange it for the next pair */
            refresh_token: string;
        };
        UsageLimitV2: {
            /** @description null is unlimited */
            limit: number | null;
            used: number;
            available: number | null;
        };
        UsageRowV2: {
            /** Format: uuid */
            vm_id: string;
            name: string;
            cpu: number;
            memory_mb: number;
            storage_gb: number;
            gpus: number;
        };
        UsageV2: {
            /** Format: uuid */
            quota_id: string;
            group_id: number;
            cpu: components["schemas"]["UsageLimitV2"];
            memory_mb: components["schemas"]["UsageLimitV2"];
            storage_gb: components["schemas"]["UsageLimitV2"];
            gpus: components["schemas"]["UsageLimitV2"];
            vms: components["schemas"]["UsageLimitV2"];
            /** @description The machines that make up `used`, oldest first */
            virtual_machines: components["schemas"]["UsageRowV2"][];
        };
        UserV2: {
            /** Format: uuid */
            id: string;
            username: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "operator" | "auditor" | "user";
            /** @enum {string} */
            status: "active" | "disabled";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        UserV2Body: {
            /**
             * @description Upper and lower case are the same
             * @example alice
             */
            username: string;
            /**
             * Format: email
             * @example alice@example.com
             */
            email: string;
            /**
             * @description Never shown
             * @example a long enough password
             */
            password: string;
            /**
             * @example user
             * @enum {string}
             */
            role: "admin" | "operator" | "auditor" | "user";
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "disabled";
        };
        UserV2Patch: {
            /**
             * @description Upper and lower case are the same
             * @example alice
             */
            username?: string;
            /**
             * Format: email
             * @example alice@example.com
             */
            email?: string;
            /**
             * @example user
             * @enum {string}
             */
            role?: "admin" | "operator" | "auditor" | "user";
            /** @description Ends the sessions of the user */
            password?: string;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        UserV2Replacement: {
            /**
             * @description Upper and lower case are the same
             * @example alice
             */
            username: string;
            /**
             * Format: email
             * @example alice@example.com
             */
            email: string;
            /**
             * @example user
             * @enum {string}
             */
            role: "admin" | "operator" | "auditor" | "user";
            /** @description Ends the sessions of the user */
            password?: string;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        VmDetailV2: {
            /** Format: uuid */
            id: string;
            name: string;
            tenant_id: number;
            group_id: number;
            /** Format: uuid */
            host_id: string;
            /** Format: uuid */
            specification_id: string;
            /** @description Generation of the specification whose sizes it holds */
            specification_generation: number;
            /** Format: uuid */
            k8s_cluster_id: string | null;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            last_error: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            tenant: components["schemas"]["SummaryV2"];
            host: components["schemas"]["SummaryV2"];
            group: components["schemas"]["SummaryV2"];
            specification: components["schemas"]["SummaryV2"];
            k8s_cluster: components["schemas"]["SummaryV2"] | null;
        };
        VmSpecificationV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Grows whenever a size changes; machines keep the sizes of theirs */
            generation: number;
            required_cpu: number;
            required_memory_mb: number;
            required_storage_gb: number;
            gpu_count: number;
            gpu_model: string | null;
            requires_infiniband: boolean;
            tenant_id: number | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        VmSpecificationV2Body: {
            /** @example medium */
            name: string;
            /**
             * @description Cores
             * @example 4
             */
            required_cpu: number;
            /** @example 8192 */
            required_memory_mb: number;
            /** @example 100 */
            required_storage_gb: number;
            /**
             * @description Devices
             * @default 0
             */
            gpu_count?: number;
            /**
             * @description null: any model
             * @default null
             */
            gpu_model?: string | null;
            /** @default false */
            requires_infiniband?: boolean;
            /**
             * @description The tenant it is meant for; null: whoever is granted it
             * @default null
             */
            tenant_id?: number | null;
        };
        VmSpecificationV2Patch: {
            /** @example medium */
            name?: string;
            /**
             * @description Cores
             * @example 4
             */
            required_cpu?: number;
            /** @example 8192 */
            required_memory_mb?: number;
            /** @example 100 */
            required_storage_gb?: number;
            /** @description Devices */
            gpu_count?: number;
            /** @description null: any model */
            gpu_model?: string | null;
            requires_infiniband?: boolean;
            /** @description The tenant it is meant for; null: whoever is granted it */
            tenant_id?: number | null;
        };
        VmV2: {
            /** Format: uuid */
            id: string;
            name: string;
            tenant_id: number;
            group_id: number;
            /** Format: uuid */
            host_id: string;
            /** Format: uuid */
            specification_id: string;
            /** @description Generation of the specification whose sizes it holds */
            specification_generation: number;
            /** Format: uuid */
            k8s_cluster_id: string | null;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            last_error: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        VmV2Body: {
            /** @example web-1 */
            name: string;
            tenant_id: number;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            host_id?: string | null;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            /** @description Default: the host's group, or the tenant's only one */
            group_id?: number | null;
            placement?: components["schemas"]["PlacementWishesV2"];
        };
        VmV2Patch: {
            /** @example web-1 */
            name?: string;
            tenant_id?: number;
            /** Format: uuid */
            specification_id?: string;
            /** Format: uuid */
            host_id?: string | null;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
        };
        VmV2Replace: {
            /** @example web-1 */
            name: string;
            tenant_id: number;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            host_id?: string | null;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
        };
    };
    responses: {
        /** @description `UNAUTHORIZED`: Authentication is required */
        UNAUTHORIZED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN`: You may not do this */
        FORBIDDEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VALIDATION_ERROR`: The request is not valid */
        VALIDATION_ERROR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later */
        SERVICE_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_JSON`: The request body is not valid JSON */
        INVALID_JSON: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `API_TOKEN_NAME_DUPLICATE`: Api token name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "API_TOKEN_NAME_DUPLICATE.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: The request body is too large */
        PAYLOAD_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The request body must be application/json */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `API_TOKEN_NOT_FOUND`: Api token not found */
        API_TOKEN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VERSION_MISMATCH`: The resource has changed since the version in If-Match */
        VERSION_MISMATCH: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_CREDENTIALS`: Username or password is wrong */
        INVALID_CREDENTIALS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RATE_LIMITED`: Too many requests; try again later */
        RATE_LIMITED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `TOKEN_REUSED`: This refresh token was used before; the session is closed
         *
         *     `UNAUTHORIZED`: Authentication is required
         */
        "TOKEN_REUSED.UNAUTHORIZED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again */
        CONCURRENT_UPDATE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVALID_CREDENTIALS`: Username or password is wrong
         *
         *     `UNAUTHORIZED`: Authentication is required
         */
        "INVALID_CREDENTIALS.UNAUTHORIZED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TENANT_NOT_FOUND`: Tenant not found */
        TENANT_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `K8S_CLUSTER_NAME_DUPLICATE`: K8s cluster name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found */
        K8S_CLUSTER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         */
        "K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `K8S_CLUSTER_NAME_DUPLICATE`: K8s cluster name exists already
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BULK_REJECTED`: One or more rows failed, so none was applied
         *
         *     `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `MAINTAINER_GROUP_NOT_FOUND`: Maintainer group not found
         *
         *     `MAINTAINER_NOT_FOUND`: Maintainer not found
         */
        "MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `MAINTAINER_GROUP_MEMBER_DUPLICATE`: Maintainer group member exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_MEMBER_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MAINTAINER_GROUP_MEMBER_NOT_FOUND`: Maintainer group member not found */
        MAINTAINER_GROUP_MEMBER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `MAINTAINER_GROUP_MEMBER_NOT_FOUND`: Maintainer group member not found
         *
         *     `MAINTAINER_GROUP_NOT_FOUND`: Maintainer group not found
         *
         *     `MAINTAINER_NOT_FOUND`: Maintainer not found
         */
        "MAINTAINER_GROUP_MEMBER_NOT_FOUND.MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_GROUP_MEMBER_DUPLICATE`: Maintainer group member exists already
         */
        "CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MAINTAINER_GROUP_NOT_FOUND`: Maintainer group not found */
        MAINTAINER_GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MAINTAINER_NOT_FOUND`: Maintainer not found */
        MAINTAINER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `MAINTAINER_GROUP_NAME_DUPLICATE`: Maintainer group name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_GROUP_NAME_DUPLICATE`: Maintainer group name exists already
         */
        "CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `USER_NOT_FOUND`: User not found */
        USER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `MAINTAINER_EMAIL_DUPLICATE`: Maintainer email exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_EMAIL_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `MAINTAINER_NOT_FOUND`: Maintainer not found
         *
         *     `USER_NOT_FOUND`: User not found
         */
        "MAINTAINER_NOT_FOUND.USER_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_EMAIL_DUPLICATE`: Maintainer email exists already
         */
        "CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `GROUP_NOT_FOUND`: Group not found
         *
         *     `USER_NOT_FOUND`: User not found
         */
        "GROUP_NOT_FOUND.USER_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `DUPLICATE`: A resource with the same unique value exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PERMISSION_NOT_FOUND`: Permission not found */
        PERMISSION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `LAST_OWNER`: The last owner of a resource cannot be removed
         */
        "CONCURRENT_UPDATE.LAST_OWNER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `LAST_OWNER`: The last owner of a resource cannot be removed
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.LAST_OWNER.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RESOURCE_MAINTAINER_NOT_FOUND`: Resource maintainer not found */
        RESOURCE_MAINTAINER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `DUPLICATE`: A resource with the same unique value exists already
         */
        "CONCURRENT_UPDATE.DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `GROUP_MEMBER_NOT_FOUND`: Group member not found
         *
         *     `GROUP_NOT_FOUND`: Group not found
         */
        "GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `GROUP_MEMBER_NOT_FOUND`: Group member not found
         *
         *     `GROUP_NOT_FOUND`: Group not found
         *
         *     `USER_NOT_FOUND`: User not found
         */
        "GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND.USER_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `GROUP_MEMBER_DUPLICATE`: Group member exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.GROUP_MEMBER_DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `GROUP_NAME_DUPLICATE`: Group name exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `GROUP_NOT_FOUND`: Group not found */
        GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `GROUP_NAME_DUPLICATE`: Group name exists already
         */
        "CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `USER_EMAIL_DUPLICATE`: User email exists already
         *
         *     `USER_NAME_DUPLICATE`: User name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `CONFLICT`: The request conflicts with the current state
         *
         *     `USER_EMAIL_DUPLICATE`: User email exists already
         *
         *     `USER_NAME_DUPLICATE`: User name exists already
         */
        "CONCURRENT_UPDATE.CONFLICT.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `CONFLICT`: The request conflicts with the current state
         *
         *     `LAST_OWNER`: The last owner of a resource cannot be removed
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.CONFLICT.LAST_OWNER.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `INSUFFICIENT_CAPACITY`: No host has room for the request
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `INVALID_STATE_TRANSITION`: The status cannot change this way
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found */
        VIRTUAL_MACHINE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `INSUFFICIENT_CAPACITY`: No host has room for the request
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVALID_STATE_TRANSITION`: The status cannot change this way
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "INVALID_STATE_TRANSITION.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `INSUFFICIENT_CAPACITY`: No host has room for the request
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         */
        "QUOTA_NOT_CONFIGURED.TENANT_INACTIVE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `TENANT_NAME_DUPLICATE`: Tenant name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.TENANT_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `TENANT_NAME_DUPLICATE`: Tenant name exists already
         */
        "CONCURRENT_UPDATE.TENANT_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE`: Baremetal group tenant quota exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND`: Baremetal group tenant quota not found */
        BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND`: Baremetal group tenant quota not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE`: Baremetal group tenant quota exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NAME_DUPLICATE`: Baremetal group name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found */
        BAREMETAL_GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NAME_DUPLICATE`: Baremetal group name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NAME_DUPLICATE`: Baremetal name exists already
         *
         *     `BAREMETAL_SERIAL_NUMBER_DUPLICATE`: Baremetal serial number exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BAREMETAL_NOT_FOUND`: Baremetal not found */
        BAREMETAL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `BAREMETAL_NOT_FOUND`: Baremetal not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NAME_DUPLICATE`: Baremetal name exists already
         *
         *     `BAREMETAL_SERIAL_NUMBER_DUPLICATE`: Baremetal serial number exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `VM_SPECIFICATION_NAME_DUPLICATE`: Vm specification name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VM_SPECIFICATION_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found */
        VM_SPECIFICATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found
         */
        "TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `VM_SPECIFICATION_NAME_DUPLICATE`: Vm specification name exists already
         */
        "CONCURRENT_UPDATE.VM_SPECIFICATION_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    pageAuthTokens: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiTokenAnswer"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createAuthTokens: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewApiTokenAnswer"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["API_TOKEN_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeAuthTokens: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["API_TOKEN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    loginAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TokenPairAnswer"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["INVALID_CREDENTIALS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    refreshAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TokenPairAnswer"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["TOKEN_REUSED.UNAUTHORIZED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    logoutAuth: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    meAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeAnswer"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    changePasswordAuth: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["INVALID_CREDENTIALS.UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sClusters: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `tenant_id__ne`, `tenant_id__in`, `tenant_id__gte`, `tenant_id__lte`, `tenant_id__isnull` */
                tenant_id?: number;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `k8s_version__ne`, `k8s_version__in`, `k8s_version__ic`, `k8s_version__isnull` */
                k8s_version?: string;
                /** @description Also with `scheduling_mode__ne`, `scheduling_mode__in`, `scheduling_mode__isnull` */
                scheduling_mode?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["K8sClusterV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["K8sClusterV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["K8sClusterV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getK8sClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["K8sClusterV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["K8sClusterV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["K8sClusterV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["K8sClusterV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["K8sClusterV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importK8sClusters: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["K8sClusterV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainerGroupMembers: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `group_id__ne`, `group_id__in`, `group_id__isnull` */
                group_id?: string;
                /** @description Also with `maintainer_id__ne`, `maintainer_id__in`, `maintainer_id__isnull` */
                maintainer_id?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupMemberV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupMemberV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupMemberV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getMaintainerGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupMemberV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupMemberV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupMemberV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND.MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupMemberV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupMemberV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND.MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["MaintainerGroupMemberV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainerGroups: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `group_manager_id__ne`, `group_manager_id__in`, `group_manager_id__isnull` */
                group_manager_id?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getMaintainerGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importMaintainerGroups: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["MaintainerGroupV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainers: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `email__ne`, `email__in`, `email__ic`, `email__isnull` */
                email?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `user_id__ne`, `user_id__in`, `user_id__isnull` */
                user_id?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_EMAIL_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getMaintainers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_EMAIL_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importMaintainers: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["MaintainerV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_EMAIL_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePermissions: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `resource_type__ne`, `resource_type__in`, `resource_type__isnull` */
                resource_type?: string;
                /** @description Also with `resource_id__ne`, `resource_id__in`, `resource_id__isnull` */
                resource_id?: string;
                /** @description Also with `principal_type__ne`, `principal_type__in`, `principal_type__isnull` */
                principal_type?: string;
                /** @description Also with `principal_id__ne`, `principal_id__in`, `principal_id__isnull` */
                principal_id?: string;
                /** @description Also with `role__ne`, `role__in`, `role__isnull` */
                role?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PermissionV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createPermissions: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PermissionV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PermissionV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PERMISSION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePermissions: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PERMISSION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPermissions: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PermissionV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PERMISSION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.LAST_OWNER"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkPermissions: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importPermissions: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["PermissionV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageResourceMaintainers: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `resource_type__ne`, `resource_type__in`, `resource_type__isnull` */
                resource_type?: string;
                /** @description Also with `resource_id__ne`, `resource_id__in`, `resource_id__isnull` */
                resource_id?: string;
                /** @description Also with `maintainer_type__ne`, `maintainer_type__in`, `maintainer_type__isnull` */
                maintainer_type?: string;
                /** @description Also with `maintainer_id__ne`, `maintainer_id__in`, `maintainer_id__isnull` */
                maintainer_id?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceMaintainerV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMaintainerV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceMaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getResourceMaintainers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceMaintainerV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMaintainerV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceMaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMaintainerV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceMaintainerV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importResourceMaintainers: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["ResourceMaintainerV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageOfMembersGroups: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `user_id__ne`, `user_id__in`, `user_id__isnull` */
                user_id?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupMemberV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    addMemberGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupMemberV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_MEMBER_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMemberGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageGroups: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importGroups: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["GroupV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageUsers: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `username__ne`, `username__in`, `username__ic`, `username__isnull` */
                username?: string;
                /** @description Also with `email__ne`, `email__in`, `email__ic`, `email__isnull` */
                email?: string;
                /** @description Also with `role__ne`, `role__in`, `role__isnull` */
                role?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createUsers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceUsers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserV2Replacement"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeUsers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchUsers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkUsers: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importUsers: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["UserV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVirtualMachines: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `tenant_id__ne`, `tenant_id__in`, `tenant_id__gte`, `tenant_id__lte`, `tenant_id__isnull` */
                tenant_id?: number;
                /** @description Also with `group_id__ne`, `group_id__in`, `group_id__gte`, `group_id__lte`, `group_id__isnull` */
                group_id?: number;
                /** @description Also with `host_id__ne`, `host_id__in`, `host_id__isnull` */
                host_id?: string;
                /** @description Also with `specification_id__ne`, `specification_id__in`, `specification_id__isnull` */
                specification_id?: string;
                /** @description Also with `k8s_cluster_id__ne`, `k8s_cluster_id__in`, `k8s_cluster_id__isnull` */
                k8s_cluster_id?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getVirtualMachines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmDetailV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmV2Replace"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    placementVirtualMachines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DecisionV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importVirtualMachines: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["VmV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    dryRunPlacements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalV2Body"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RehearsalV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["QUOTA_NOT_CONFIGURED.TENANT_INACTIVE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageTenants: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__gte`, `id__lte`, `id__isnull` */
                id?: number;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createTenants: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.TENANT_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getTenants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceTenants: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.TENANT_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeTenants: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchTenants: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.TENANT_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkTenants: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.TENANT_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importTenants: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["TenantV2Body"] | ({
                    id: number;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.TENANT_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHostGroupTenantQuotas: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `group_id__ne`, `group_id__in`, `group_id__gte`, `group_id__lte`, `group_id__isnull` */
                group_id?: number;
                /** @description Also with `tenant_id__ne`, `tenant_id__in`, `tenant_id__gte`, `tenant_id__lte`, `tenant_id__isnull` */
                tenant_id?: number;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuotaV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuotaV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getHostGroupTenantQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuotaV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuotaV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuotaV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["QuotaV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageAuditLogs: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `resource_type__ne`, `resource_type__in`, `resource_type__isnull` */
                resource_type?: string;
                /** @description Also with `resource_id__ne`, `resource_id__in`, `resource_id__isnull` */
                resource_id?: string;
                /** @description Also with `actor__ne`, `actor__in`, `actor__ic`, `actor__isnull` */
                actor?: string;
                /** @description Also with `actor_id__ne`, `actor_id__in`, `actor_id__isnull` */
                actor_id?: string;
                /** @description Also with `action__ne`, `action__in`, `action__isnull` */
                action?: string;
                /** @description Also with `outcome__ne`, `outcome__in`, `outcome__isnull` */
                outcome?: string;
                /** @description Also with `code__ne`, `code__in`, `code__isnull` */
                code?: string;
                /** @description Also with `request_id__ne`, `request_id__in`, `request_id__isnull` */
                request_id?: string;
                from?: string;
                to?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntryV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHostGroups: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__gte`, `id__lte`, `id__isnull` */
                id?: number;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostGroupV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHostGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostGroupV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getHostGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostGroupV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceHostGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostGroupV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHostGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHostGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostGroupV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostGroupV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkHostGroups: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importHostGroups: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["HostGroupV2Body"] | ({
                    id: number;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHosts: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `serial_number__ne`, `serial_number__in`, `serial_number__ic`, `serial_number__isnull` */
                serial_number?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `group_id__ne`, `group_id__in`, `group_id__gte`, `group_id__lte`, `group_id__isnull` */
                group_id?: number;
                /** @description Also with `gpu_model__ne`, `gpu_model__in`, `gpu_model__ic`, `gpu_model__isnull` */
                gpu_model?: string;
                /** @description Also with `failure_zone__ne`, `failure_zone__in`, `failure_zone__ic`, `failure_zone__isnull` */
                failure_zone?: string;
                /** @description Also with `region__ne`, `region__in`, `region__ic`, `region__isnull` */
                region?: string;
                /** @description Also with `dc__ne`, `dc__in`, `dc__ic`, `dc__isnull` */
                dc?: string;
                /** @description Also with `room__ne`, `room__in`, `room__ic`, `room__isnull` */
                room?: string;
                /** @description Also with `rack__ne`, `rack__in`, `rack__ic`, `rack__isnull` */
                rack?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHosts: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getHosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceHosts: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHosts: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHosts: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HostV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkHosts: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importHosts: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["HostV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    usageOfTenants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UsageV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    counterexamplesInvariants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CounterexampleV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVmSpecifications: {
        parameters: {
            query?: {
                "page[number]"?: number;
                "page[size]"?: number;
                /** @description `next_cursor` of the page before; takes the place of `page[number]` */
                cursor?: string;
                /** @description `false` skips the count */
                include_total?: boolean;
                /** @description Fields, `-` for descending */
                sort?: string;
                /** @description Only these top-level fields */
                fields?: string;
                /** @description `csv` streams every row that matches; page parameters do not count then */
                format?: "json" | "csv";
                /** @description Also with `id__ne`, `id__in`, `id__isnull` */
                id?: string;
                /** @description Also with `created_at__ne`, `created_at__gte`, `created_at__lte`, `created_at__isnull` */
                created_at?: string;
                /** @description Also with `updated_at__ne`, `updated_at__gte`, `updated_at__lte`, `updated_at__isnull` */
                updated_at?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `tenant_id__ne`, `tenant_id__in`, `tenant_id__gte`, `tenant_id__lte`, `tenant_id__isnull` */
                tenant_id?: number;
                /** @description Also with `gpu_model__ne`, `gpu_model__in`, `gpu_model__ic`, `gpu_model__isnull` */
                gpu_model?: string;
                /** @description Also with `generation__ne`, `generation__in`, `generation__gte`, `generation__lte`, `generation__isnull` */
                generation?: number;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmSpecificationV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVmSpecifications: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmSpecificationV2Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmSpecificationV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VM_SPECIFICATION_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getVmSpecifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmSpecificationV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VM_SPECIFICATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceVmSpecifications: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmSpecificationV2Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmSpecificationV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VM_SPECIFICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVmSpecifications: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVmSpecifications: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmSpecificationV2Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description For If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VmSpecificationV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VM_SPECIFICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkVmSpecifications: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VM_SPECIFICATION_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importVmSpecifications: {
        parameters: {
            query?: {
                /** @description All rows or none; `false` keeps the rows that succeed */
                atomic?: boolean;
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": (components["schemas"]["VmSpecificationV2Body"] | ({
                    /** Format: uuid */
                    id: string;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportOutcomes"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VM_SPECIFICATION_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
}
