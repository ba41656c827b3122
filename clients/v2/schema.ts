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
    "/api/v2/k8s-clusters/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask its Kubernetes API how it is, for at most five seconds */
        get: operations["healthK8sClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters/{id}/kubeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give it the kubeconfig its health is asked with */
        put: operations["putKubeconfigK8sClusters"];
        post?: never;
        /** Forget its kubeconfig */
        delete: operations["removeKubeconfigK8sClusters"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters/{id}/service-meshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meshes it is part of, the primary one first */
        get: operations["meshesOfK8sClusters"];
        put?: never;
        /** Make it part of a mesh */
        post: operations["bindMeshK8sClusters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-clusters/{id}/service-meshes/{service_mesh_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the role of a mesh */
        put: operations["replaceMeshRoleK8sClusters"];
        post?: never;
        /** Take it out of a mesh */
        delete: operations["unbindMeshK8sClusters"];
        options?: never;
        head?: never;
        /** Change the role of a mesh */
        patch: operations["changeMeshRoleK8sClusters"];
        trace?: never;
    };
    "/api/v2/k8s-cluster-plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageK8sClusterPlugins"];
        put?: never;
        /** Create */
        post: operations["createK8sClusterPlugins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-cluster-plugins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getK8sClusterPlugins"];
        /** Replace */
        put: operations["replaceK8sClusterPlugins"];
        post?: never;
        /** Delete */
        delete: operations["removeK8sClusterPlugins"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchK8sClusterPlugins"];
        trace?: never;
    };
    "/api/v2/k8s-cluster-plugins/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkK8sClusterPlugins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-cluster-plugins/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importK8sClusterPlugins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/service-meshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageServiceMeshes"];
        put?: never;
        /** Create */
        post: operations["createServiceMeshes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/service-meshes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getServiceMeshes"];
        /** Replace */
        put: operations["replaceServiceMeshes"];
        post?: never;
        /** Delete */
        delete: operations["removeServiceMeshes"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchServiceMeshes"];
        trace?: never;
    };
    "/api/v2/service-meshes/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkServiceMeshes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/service-meshes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importServiceMeshes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bastion-cluster-associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageBastionClusterAssociations"];
        put?: never;
        /** Create */
        post: operations["createBastionClusterAssociations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bastion-cluster-associations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getBastionClusterAssociations"];
        /** Replace */
        put: operations["replaceBastionClusterAssociations"];
        post?: never;
        /** Delete */
        delete: operations["removeBastionClusterAssociations"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchBastionClusterAssociations"];
        trace?: never;
    };
    "/api/v2/bastion-cluster-associations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkBastionClusterAssociations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bastion-cluster-associations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importBastionClusterAssociations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-node-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageK8sNodePools"];
        put?: never;
        /** Create */
        post: operations["createK8sNodePools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-node-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getK8sNodePools"];
        /** Replace */
        put: operations["replaceK8sNodePools"];
        post?: never;
        /** Delete */
        delete: operations["removeK8sNodePools"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchK8sNodePools"];
        trace?: never;
    };
    "/api/v2/k8s-node-pools/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkK8sNodePools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/k8s-node-pools/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importK8sNodePools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/fabrications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageFabrications"];
        put?: never;
        /** Create */
        post: operations["createFabrications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/fabrications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getFabrications"];
        /** Replace */
        put: operations["replaceFabrications"];
        post?: never;
        /** Delete */
        delete: operations["removeFabrications"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchFabrications"];
        trace?: never;
    };
    "/api/v2/fabrications/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkFabrications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/fabrications/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importFabrications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePhases"];
        put?: never;
        /** Create */
        post: operations["createPhases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/phases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPhases"];
        /** Replace */
        put: operations["replacePhases"];
        post?: never;
        /** Delete */
        delete: operations["removePhases"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchPhases"];
        trace?: never;
    };
    "/api/v2/phases/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkPhases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/phases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importPhases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/data-centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageDataCenters"];
        put?: never;
        /** Create */
        post: operations["createDataCenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/data-centers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getDataCenters"];
        /** Replace */
        put: operations["replaceDataCenters"];
        post?: never;
        /** Delete */
        delete: operations["removeDataCenters"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchDataCenters"];
        trace?: never;
    };
    "/api/v2/data-centers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkDataCenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/data-centers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importDataCenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageRooms"];
        put?: never;
        /** Create */
        post: operations["createRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getRooms"];
        /** Replace */
        put: operations["replaceRooms"];
        post?: never;
        /** Delete */
        delete: operations["removeRooms"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchRooms"];
        trace?: never;
    };
    "/api/v2/rooms/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/racks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageRacks"];
        put?: never;
        /** Create */
        post: operations["createRacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/racks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getRacks"];
        /** Replace */
        put: operations["replaceRacks"];
        post?: never;
        /** Delete */
        delete: operations["removeRacks"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchRacks"];
        trace?: never;
    };
    "/api/v2/racks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkRacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/racks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importRacks"];
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
    "/api/v2/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageBrands"];
        put?: never;
        /** Create */
        post: operations["createBrands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getBrands"];
        /** Replace */
        put: operations["replaceBrands"];
        post?: never;
        /** Delete */
        delete: operations["removeBrands"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchBrands"];
        trace?: never;
    };
    "/api/v2/brands/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkBrands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/brands/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importBrands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/baremetal-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageBaremetalModels"];
        put?: never;
        /** Create */
        post: operations["createBaremetalModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/baremetal-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getBaremetalModels"];
        /** Replace */
        put: operations["replaceBaremetalModels"];
        post?: never;
        /** Delete */
        delete: operations["removeBaremetalModels"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchBaremetalModels"];
        trace?: never;
    };
    "/api/v2/baremetal-models/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkBaremetalModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/baremetal-models/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importBaremetalModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePurchaseRequisitions"];
        put?: never;
        /** Create */
        post: operations["createPurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPurchaseRequisitions"];
        /** Replace */
        put: operations["replacePurchaseRequisitions"];
        post?: never;
        /** Delete */
        delete: operations["removePurchaseRequisitions"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchPurchaseRequisitions"];
        trace?: never;
    };
    "/api/v2/purchase-requisitions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a decision */
        post: operations["submitPurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree */
        post: operations["approvePurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn down */
        post: operations["rejectPurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkPurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-requisitions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importPurchaseRequisitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePurchaseOrders"];
        put?: never;
        /** Create */
        post: operations["createPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPurchaseOrders"];
        /** Replace */
        put: operations["replacePurchaseOrders"];
        post?: never;
        /** Delete */
        delete: operations["removePurchaseOrders"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchPurchaseOrders"];
        trace?: never;
    };
    "/api/v2/purchase-orders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-orders/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vrfs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageVrfs"];
        put?: never;
        /** Create */
        post: operations["createVrfs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vrfs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getVrfs"];
        /** Replace */
        put: operations["replaceVrfs"];
        post?: never;
        /** Delete */
        delete: operations["removeVrfs"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchVrfs"];
        trace?: never;
    };
    "/api/v2/vrfs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkVrfs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vrfs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importVrfs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vlans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageVlans"];
        put?: never;
        /** Create */
        post: operations["createVlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vlans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getVlans"];
        /** Replace */
        put: operations["replaceVlans"];
        post?: never;
        /** Delete */
        delete: operations["removeVlans"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchVlans"];
        trace?: never;
    };
    "/api/v2/vlans/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkVlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/vlans/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importVlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bgp-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageBgpConfigs"];
        put?: never;
        /** Create */
        post: operations["createBgpConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bgp-configs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getBgpConfigs"];
        /** Replace */
        put: operations["replaceBgpConfigs"];
        post?: never;
        /** Delete */
        delete: operations["removeBgpConfigs"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchBgpConfigs"];
        trace?: never;
    };
    "/api/v2/bgp-configs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkBgpConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/bgp-configs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importBgpConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/network-interfaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageNetworkInterfaces"];
        put?: never;
        /** Create */
        post: operations["createNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/network-interfaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getNetworkInterfaces"];
        /** Replace */
        put: operations["replaceNetworkInterfaces"];
        post?: never;
        /** Delete */
        delete: operations["removeNetworkInterfaces"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchNetworkInterfaces"];
        trace?: never;
    };
    "/api/v2/network-interfaces/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/network-interfaces/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/network-interfaces/{id}/bgp-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The BGP configurations an interface is bound to, one per peer */
        get: operations["bindingsNetworkInterfaces"];
        put?: never;
        /** Bind a BGP configuration; binding twice is binding once */
        post: operations["bindNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/network-interfaces/{id}/bgp-configs/{bgp_config_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unbind a BGP configuration */
        delete: operations["unbindNetworkInterfaces"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hosts/{id}/bgp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its router configuration; passwords only for those who may change it */
        get: operations["bgpOfHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/bgp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its router configuration; passwords only for those who may change it */
        get: operations["bgpOfVirtualMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ip-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageIpPools"];
        put?: never;
        /** Create */
        post: operations["createIpPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ip-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getIpPools"];
        /** Replace */
        put: operations["replaceIpPools"];
        post?: never;
        /** Delete */
        delete: operations["removeIpPools"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchIpPools"];
        trace?: never;
    };
    "/api/v2/ip-pools/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkIpPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ip-pools/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importIpPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ip-pools/{id}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that are taken */
        get: operations["pageOfAllocationsIpPools"];
        put?: never;
        /** Take an address, the lowest free one if none is named */
        post: operations["allocateIpPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ip-pools/{id}/allocations/{allocation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Free an address */
        delete: operations["freeIpPools"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hypervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageHypervisors"];
        put?: never;
        /** Create */
        post: operations["createHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hypervisors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getHypervisors"];
        /** Replace */
        put: operations["replaceHypervisors"];
        post?: never;
        /** Delete */
        delete: operations["removeHypervisors"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchHypervisors"];
        trace?: never;
    };
    "/api/v2/hypervisors/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hypervisors/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hypervisors/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask it for its version and for what our token may do */
        post: operations["checkHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/hypervisors/{id}/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for its nodes, devices and machines soon */
        post: operations["discoverHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/gpu-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageGpuDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/gpu-devices/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is free per node and model, and the largest request that fits */
        get: operations["fragmentationGpuDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/gpu-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getGpuDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/gpu-devices/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End its quarantine, after checking that no machine has it */
        post: operations["releaseGpuDevices"];
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
    "/api/v2/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What at the hypervisors is not as our books have it */
        get: operations["pageDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/drift/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/drift/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let our books follow what is there */
        post: operations["adoptDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/drift/{id}/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not tell of it again */
        post: operations["ignoreDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Boot it with the devices it is entitled to; `wait=true` queues it while there are none */
        post: operations["startVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut it down and give its devices to others; `force=true` does not ask the guest */
        post: operations["stopVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/reboot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restart the guest; its devices stay its own */
        post: operations["rebootVirtualMachines"];
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
    "/api/v2/virtual-machines/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it has used, averaged over moments of the timeframe */
        get: operations["loadVirtualMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/firewall-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its firewall rules, in the order in which they are tried */
        get: operations["rulesVirtualMachines"];
        put?: never;
        /** Add a firewall rule */
        post: operations["createRuleVirtualMachines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/virtual-machines/{id}/firewall-rules/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a firewall rule */
        delete: operations["removeRuleVirtualMachines"];
        options?: never;
        head?: never;
        /** Change or move a firewall rule */
        patch: operations["changeRuleVirtualMachines"];
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
    "/api/v2/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageInventories"];
        put?: never;
        /** Create */
        post: operations["createInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getInventories"];
        /** Replace */
        put: operations["replaceInventories"];
        post?: never;
        /** Delete */
        delete: operations["removeInventories"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchInventories"];
        trace?: never;
    };
    "/api/v2/inventories/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePlaybooks"];
        put?: never;
        /** Create */
        post: operations["createPlaybooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPlaybooks"];
        /** Replace */
        put: operations["replacePlaybooks"];
        post?: never;
        /** Delete */
        delete: operations["removePlaybooks"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchPlaybooks"];
        trace?: never;
    };
    "/api/v2/playbooks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkPlaybooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbooks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importPlaybooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageCredentials"];
        put?: never;
        /** Create */
        post: operations["createCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getCredentials"];
        /** Replace */
        put: operations["replaceCredentials"];
        post?: never;
        /** Delete */
        delete: operations["removeCredentials"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchCredentials"];
        trace?: never;
    };
    "/api/v2/credentials/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/credentials/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbook-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pagePlaybookRuns"];
        put?: never;
        /** Run playbooks on an inventory */
        post: operations["createPlaybookRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbook-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getPlaybookRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbook-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask it to stop */
        post: operations["cancelPlaybookRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playbook-runs/{id}/rerun-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run what failed again, on the hosts on which it did */
        post: operations["rerunFailedPlaybookRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageRunTemplates"];
        put?: never;
        /** Create */
        post: operations["createRunTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getRunTemplates"];
        /** Replace */
        put: operations["replaceRunTemplates"];
        post?: never;
        /** Delete */
        delete: operations["removeRunTemplates"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchRunTemplates"];
        trace?: never;
    };
    "/api/v2/run-templates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkRunTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importRunTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-templates/{id}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run it, with the rights of whoever asks */
        post: operations["launchRunTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageRunSchedules"];
        put?: never;
        /** Create */
        post: operations["createRunSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getRunSchedules"];
        /** Replace */
        put: operations["replaceRunSchedules"];
        post?: never;
        /** Delete */
        delete: operations["removeRunSchedules"];
        options?: never;
        head?: never;
        /** Change some fields */
        patch: operations["patchRunSchedules"];
        trace?: never;
    };
    "/api/v2/run-schedules/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create, update and delete many */
        post: operations["bulkRunSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-schedules/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and update from a file */
        post: operations["importRunSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/run-schedules/{id}/firings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it was due and what came of it, the latest first */
        get: operations["firingsRunSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventories/{id}/ssh-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether its hosts let us in */
        post: operations["testInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventories/{id}/host-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its hosts identify themselves with */
        get: operations["keysInventories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventories/{id}/host-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a key: the next contact pins what the host shows then */
        delete: operations["forgetInventories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own conversations */
        get: operations["pageAiConversations"];
        put?: never;
        /** Begin a conversation */
        post: operations["createAiConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one with what was said in it */
        get: operations["getAiConversations"];
        put?: never;
        post?: never;
        /** Delete with all that was said in it */
        delete: operations["removeAiConversations"];
        options?: never;
        head?: never;
        /** Rename */
        patch: operations["renameAiConversations"];
        trace?: never;
    };
    "/api/v2/ai/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something; answered when the assistant has answered */
        post: operations["sendAiConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai/conversations/{conversation_id}/messages/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something and watch the answer: events `message`, `delta`, then `answer` or `error` */
        post: operations["streamAiConversations"];
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
    "/api/v2/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own, or those on a subject you may see, newest first */
        get: operations["pageOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/operations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its states and log as they happen; resumes after Last-Event-ID */
        get: operations["eventsOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask it to stop */
        post: operations["cancelOperations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find objects of any type by their names, the best hits first */
        get: operations["findSearch"];
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
    "/api/v2/racks/{id}/elevation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in which units */
        get: operations["elevationRacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/racks/{id}/utilization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, hosts and power */
        get: operations["utilizationRacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/purchase-orders/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make hosts of what was delivered */
        post: operations["receivePurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{id}/utilization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, hosts and power, in all and by rack */
        get: operations["utilizationRooms"];
        put?: never;
        post?: never;
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
        BaremetalModelBody: {
            /** @example PowerEdge R760 */
            name: string;
            /** Format: uuid */
            brand_id: string;
            /**
             * @description Cores of a host made from it
             * @example 64
             */
            default_cpu: number;
            /**
             * @description MiB
             * @example 524288
             */
            default_memory_mb: number;
            /**
             * @description GiB
             * @example 7680
             */
            default_storage_gb: number;
            /**
             * @description Devices
             * @default 0
             */
            default_gpus?: number;
            /**
             * @default null
             * @example H100
             */
            gpu_model?: string | null;
            /**
             * @description Rack units
             * @default 1
             */
            unit_height?: number;
            /**
             * Format: date
             * @default null
             * @example 2032-12-31
             */
            end_of_life?: string | null;
        };
        BaremetalModelPatch: {
            /** @example PowerEdge R760 */
            name?: string;
            /** Format: uuid */
            brand_id?: string;
            /**
             * @description Cores of a host made from it
             * @example 64
             */
            default_cpu?: number;
            /**
             * @description MiB
             * @example 524288
             */
            default_memory_mb?: number;
            /**
             * @description GiB
             * @example 7680
             */
            default_storage_gb?: number;
            /** @description Devices */
            default_gpus?: number;
            /** @example H100 */
            gpu_model?: string | null;
            /** @description Rack units */
            unit_height?: number;
            /**
             * Format: date
             * @example 2032-12-31
             */
            end_of_life?: string | null;
        };
        BaremetalModelView: {
            /** Format: uuid */
            id: string;
            /** @example PowerEdge R760 */
            name: string;
            /** Format: uuid */
            brand_id: string;
            /**
             * @description Cores of a host made from it
             * @example 64
             */
            default_cpu: number;
            /**
             * @description MiB
             * @example 524288
             */
            default_memory_mb: number;
            /**
             * @description GiB
             * @example 7680
             */
            default_storage_gb: number;
            /** @description Devices */
            default_gpus: number;
            /** @example H100 */
            gpu_model: string | null;
            /** @description Rack units */
            unit_height: number;
            /**
             * Format: date
             * @example 2032-12-31
             */
            end_of_life: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        BastionClusterAssociationBody: {
            /** Format: uuid */
            k8s_cluster_id: string;
            /**
             * Format: uuid
             * @description A virtual machine of the cluster's tenant
             */
            vm_id: string;
        };
        BastionClusterAssociationPatch: {
            /** Format: uuid */
            k8s_cluster_id?: string;
            /**
             * Format: uuid
             * @description A virtual machine of the cluster's tenant
             */
            vm_id?: string;
        };
        BastionClusterAssociationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            k8s_cluster_id: string;
            /**
             * Format: uuid
             * @description A virtual machine of the cluster's tenant
             */
            vm_id: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        BgpBindingBody: {
            /**
             * Format: uuid
             * @description Needs `read` on it, and `update` when it has a password
             */
            bgp_config_id: string;
        };
        BgpConfigBody: {
            /**
             * @description AS number of our side
             * @example 4200000001
             */
            asn: number;
            /**
             * @description AS number of the neighbour
             * @example 4200000001
             */
            peer_asn: number;
            /** @example 10.0.0.5 */
            router_id: string;
            /**
             * @description Where the session starts: in a prefix of each interface it is bound to
             * @example 10.0.0.5
             */
            local_ip: string;
            /**
             * @description The neighbour; of the same IP version
             * @example 10.0.0.1
             */
            peer_ip: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             * @default null
             */
            vrf_id?: string | null;
            /** @description Never shown; null takes it away, and what is left out stays */
            password?: string | null;
            /** @default  */
            description?: string;
        };
        BgpConfigPatch: {
            /**
             * @description AS number of our side
             * @example 4200000001
             */
            asn?: number;
            /**
             * @description AS number of the neighbour
             * @example 4200000001
             */
            peer_asn?: number;
            /** @example 10.0.0.5 */
            router_id?: string;
            /**
             * @description Where the session starts: in a prefix of each interface it is bound to
             * @example 10.0.0.5
             */
            local_ip?: string;
            /**
             * @description The neighbour; of the same IP version
             * @example 10.0.0.1
             */
            peer_ip?: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             */
            vrf_id?: string | null;
            /** @description Never shown; null takes it away, and what is left out stays */
            password?: string | null;
            description?: string;
        };
        BgpConfigSummaryView: {
            /** Format: uuid */
            id: string;
            /**
             * @description Absent when the caller may not see it
             * @example 4200000001
             */
            asn?: number;
            /**
             * @description Absent when the caller may not see it
             * @example 4200000001
             */
            peer_asn?: number;
            /**
             * @description Absent when the caller may not see it
             * @example 10.0.0.5
             */
            local_ip?: string;
            /**
             * @description Absent when the caller may not see it
             * @example 10.0.0.5
             */
            peer_ip?: string;
        };
        BgpConfigView: {
            /** Format: uuid */
            id: string;
            /**
             * @description AS number of our side
             * @example 4200000001
             */
            asn: number;
            /**
             * @description AS number of the neighbour
             * @example 4200000001
             */
            peer_asn: number;
            /** @example 10.0.0.5 */
            router_id: string;
            /**
             * @description Where the session starts: in a prefix of each interface it is bound to
             * @example 10.0.0.5
             */
            local_ip: string;
            /**
             * @description The neighbour; of the same IP version
             * @example 10.0.0.1
             */
            peer_ip: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             */
            vrf_id: string | null;
            description: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            has_password: boolean;
        };
        BrandBody: {
            /** @example Dell */
            name: string;
            /**
             * @default null
             * @example https://www.example.com
             */
            website?: string | null;
            /** @default  */
            description?: string;
        };
        BrandPatch: {
            /** @example Dell */
            name?: string;
            /** @example https://www.example.com */
            website?: string | null;
            description?: string;
        };
        BrandView: {
            /** Format: uuid */
            id: string;
            /** @example Dell */
            name: string;
            /** @example https://www.example.com */
            website: string | null;
            description: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
        ClusterHealthV2: {
            /** @enum {string} */
            status: "healthy" | "degraded" | "unreachable" | "unauthorized" | "not_configured";
            /**
             * @description Why it is not healthy
             * @enum {string|null}
             */
            reason: "no_nodes" | "nodes_not_ready" | "nodes_under_pressure" | "credentials_rejected" | "permission_denied" | "address_not_allowed" | "name_not_resolved" | "connection_refused" | "connection_failed" | "timeout" | "tls_failed" | "redirected" | "server_error" | "response_invalid" | "response_too_large" | null;
            /** @description The release the API server says it is */
            k8s_version: string | null;
            /** @description Null when the nodes could not be read */
            nodes_total: number | null;
            nodes_ready: number | null;
            nodes: components["schemas"]["NodeHealthV2"][];
            /** Format: date-time */
            checked_at: string;
        };
        ConversationBodyV2: {
            /** @example Web servers */
            title?: string | null;
            /** @description The inventory it is about */
            inventory_id?: number | null;
        };
        ConversationDetailV2: {
            /** @example conv-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10 */
            id: string;
            title: string | null;
            inventory_id: number | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When something was said in it last
             */
            updated_at: string;
            messages: components["schemas"]["ConversationMessageV2"][];
        };
        ConversationMessageV2: {
            /** @example msg-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10 */
            id: string;
            /** @enum {string} */
            author: "user" | "assistant";
            text: string;
            /** @description What wrote an answer: `offline`, or the name of a model */
            engine: string | null;
            /** @description What an answer stands on */
            sources: string[];
            quick_replies: string[];
            suggested_actions: components["schemas"]["SuggestedActionV2"][];
            /** Format: date-time */
            created_at: string;
        };
        ConversationPatchV2: {
            /** @example Web servers */
            title: string;
        };
        ConversationV2: {
            /** @example conv-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10 */
            id: string;
            title: string | null;
            inventory_id: number | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When something was said in it last
             */
            updated_at: string;
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
        CredentialV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "ssh_key" | "password" | "become";
            username: string | null;
            has_secret: boolean;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CredentialV2Body: {
            /** @example deploy key */
            name: string;
            /**
             * @description Cannot change
             * @example password
             * @enum {string}
             */
            kind: "ssh_key" | "password" | "become";
            /**
             * @description Whom a run logs in as where the inventory does not say
             * @default null
             */
            username?: string | null;
            /** @description Of `ssh_key`. Never shown; what is left out stays */
            private_key?: string;
            /** @description Opens `private_key`; sent together with it */
            passphrase?: string | null;
            /**
             * @description Of `password` and `become`. Never shown; what is left out stays
             * @example between the two of us
             */
            password?: string;
        };
        CredentialV2Patch: {
            /** @example deploy key */
            name?: string;
            /**
             * @description Cannot change
             * @example password
             * @enum {string}
             */
            kind?: "ssh_key" | "password" | "become";
            /** @description Whom a run logs in as where the inventory does not say */
            username?: string | null;
            /** @description Of `ssh_key`. Never shown; what is left out stays */
            private_key?: string;
            /** @description Opens `private_key`; sent together with it */
            passphrase?: string | null;
            /**
             * @description Of `password` and `become`. Never shown; what is left out stays
             * @example between the two of us
             */
            password?: string;
        };
        DataCenterBody: {
            /** @example DC1 */
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the data center
             */
            phase_id: string;
        };
        DataCenterPatch: {
            /** @example DC1 */
            name?: string;
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the data center
             */
            phase_id?: string;
        };
        DataCenterView: {
            /** Format: uuid */
            id: string;
            /** @example DC1 */
            name: string;
            description: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the data center
             */
            phase_id: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            fabrication_id: string;
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
        DiscoveryV2: {
            /** Format: uuid */
            job_id: string;
            job_number: number;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelling" | "cancelled" | "lost";
        };
        DriftV2: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hypervisor_id: string;
            /** @enum {string} */
            kind: "unknown_vm" | "missing_vm" | "size_mismatch" | "foreign_device" | "ha_managed";
            /** @description Id at the hypervisor */
            vmid: number;
            /**
             * Format: uuid
             * @description The machine of ours it is about
             */
            vm_id: string | null;
            /** @description What was found; of two figures the first is ours */
            details: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "open" | "ignored" | "adopted" | "resolved";
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ElevationV2: {
            /** Format: uuid */
            rack_id: string;
            name: string;
            units_total: number;
            units_used: number;
            units_free: number;
            /** @description From top to bottom */
            units: components["schemas"]["RackUnitV2"][];
            /** @description From top to bottom */
            free: components["schemas"]["UnitRangeV2"][];
            /** @description Hosts in the rack that take no units */
            unplaced: components["schemas"]["RackHostV2"][];
        };
        ExchangeV2: {
            conversation_id: string;
            message: components["schemas"]["ConversationMessageV2"];
            answer: components["schemas"]["ConversationMessageV2"];
        };
        FabricationBody: {
            /** @example Fab 12 */
            name: string;
            /** @default  */
            description?: string;
            /** @default  */
            address?: string;
        };
        FabricationPatch: {
            /** @example Fab 12 */
            name?: string;
            description?: string;
            address?: string;
        };
        FabricationView: {
            /** Format: uuid */
            id: string;
            /** @example Fab 12 */
            name: string;
            description: string;
            address: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        FiguresV2: {
            total: number;
            reserved: number;
            /** @description Held by virtual machines */
            allocated: number;
            /** @description total − reserved − allocated */
            available: number;
            /** @description Still to come by open orders; no part of the total */
            on_order: number;
        };
        FirewallRuleV2: {
            position: number;
            type: string;
            action: string;
            enabled: boolean;
            source: string | null;
            dest: string | null;
            proto: string | null;
            sport: string | null;
            dport: string | null;
            iface: string | null;
            macro: string | null;
            log: string | null;
            icmp_type: string | null;
            comment: string | null;
            /** @description Of the whole list */
            digest: string;
        };
        FirewallRuleV2Body: {
            /** @enum {string} */
            type: "in" | "out";
            /** @enum {string} */
            action: "ACCEPT" | "DROP" | "REJECT";
            /** @default true */
            enabled?: boolean;
            source?: string | null;
            dest?: string | null;
            /** @example tcp */
            proto?: string | null;
            sport?: string | null;
            /** @example 22 */
            dport?: string | null;
            iface?: string | null;
            macro?: string | null;
            /** @enum {string|null} */
            log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null;
            icmp_type?: string | null;
            comment?: string | null;
            /**
             * @description The first rule that fits decides
             * @default 0
             */
            position?: number;
            /** @description Of the list that this was meant for */
            digest?: string;
        };
        FirewallRuleV2Patch: {
            /** @enum {string} */
            type?: "in" | "out";
            /** @enum {string} */
            action?: "ACCEPT" | "DROP" | "REJECT";
            enabled?: boolean;
            source?: string | null;
            dest?: string | null;
            /** @example tcp */
            proto?: string | null;
            sport?: string | null;
            /** @example 22 */
            dport?: string | null;
            iface?: string | null;
            macro?: string | null;
            /** @enum {string|null} */
            log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null;
            icmp_type?: string | null;
            comment?: string | null;
            /** @description Moves the rule; nothing else may be sent with it */
            position?: number;
            /** @description Of the list that this was meant for */
            digest?: string;
        };
        FragmentV2: {
            /** Format: uuid */
            hypervisor_id: string;
            node: string;
            model: string | null;
            total: number;
            free: number;
            /** @description GPUs that one machine could get there */
            largest_request: number;
        };
        GpuDeviceV2: {
            /** Format: uuid */
            id: string;
            node: string;
            /** @description Of the mapping */
            name: string;
            /** @enum {string} */
            kind: "gpu" | "infiniband";
            model: string | null;
            /** @description Devices of one group are given together or not at all */
            iommu_group: number | null;
            /** @enum {string} */
            state: "free" | "reserved" | "attached" | "releasing" | "quarantined" | "unknown";
            /** @description Of the machine that has it, whoever it belongs to */
            vmid: number | null;
            /**
             * Format: uuid
             * @description null beside a vmid: the machine is not ours
             */
            vm_id: string | null;
            /** Format: uuid */
            hypervisor_id: string;
            pci_address: string;
            /** @description GPU and InfiniBand card of the same index belong together */
            index: number;
            /** @description Whether a machine could be started with the mapping */
            mapping_valid: boolean;
            mapping_message: string | null;
            quarantine_reason: string | null;
            /**
             * Format: date-time
             * @description When its node last answered
             */
            seen_at: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GpuLeaseV2: {
            /** Format: uuid */
            device_id: string;
            /** @example pve1 */
            node: string;
            /** @example GPU0 */
            name: string;
            /** @enum {string} */
            kind: "gpu" | "infiniband";
            model: string | null;
            /** @description N of its hostpciN; null: held because it cannot be given to others */
            slot: number | null;
            /** Format: date-time */
            opened_at: string;
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
        HitV2: {
            /** @example Baremetal */
            resource_type: string;
            id: string | number;
            /**
             * @description What the object is called
             * @example node-17
             */
            label: string;
            /**
             * @description The field that matches
             * @example serial_number
             */
            matched_field: string;
            /** @example /api/v2/tenants/7 */
            url: string;
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
        HostKeyV2: {
            /** Format: uuid */
            id: string;
            address: string;
            port: number;
            /** @example ssh-ed25519 */
            key_type: string;
            /** @example SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU */
            fingerprint: string;
            /**
             * Format: uuid
             * @description Who made the first contact
             */
            pinned_by: string | null;
            /** Format: date-time */
            created_at: string;
        };
        HostTestV2: {
            host: string;
            address: string;
            port: number;
            /** @description Whether it lets us in */
            ok: boolean;
            /** @example SSH_AUTHENTICATION_FAILED */
            code: string | null;
            message: string;
            /** @description Of the key that it showed */
            fingerprint: string | null;
            elapsed_ms: number;
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
             * @description Cores; Left out, what its model says; needed without a model
             * @example 16
             */
            total_cpu: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 65536
             */
            total_memory_mb: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 1024
             */
            total_storage_gb: number;
            /** @description Devices; left out, those of its model, or none */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            /** @description Left out, that of its model */
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
            /**
             * Format: uuid
             * @default null
             */
            model_id?: string | null;
            /**
             * Format: uuid
             * @description Left out, that of its order
             * @default null
             * @example null
             */
            requisition_id?: string | null;
            /**
             * Format: uuid
             * @description Counts as received where the order names the model
             * @default null
             * @example null
             */
            order_id?: string | null;
            /**
             * Format: uuid
             * @description Left out: what `dc`, `room` and `rack` name, if it is one
             */
            rack_id?: string | null;
            /** @description The lowest unit it takes, from 1 */
            unit_start?: number | null;
            /** @description 1 for a new host */
            unit_height?: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Of its model
             */
            end_of_life: string | null;
            /** Format: uuid */
            room_id: string | null;
            /** Format: uuid */
            data_center_id: string | null;
            /** Format: uuid */
            phase_id: string | null;
            /** Format: uuid */
            fabrication_id: string | null;
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
             * @description Cores; Left out, what its model says; needed without a model
             * @example 16
             */
            total_cpu?: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 65536
             */
            total_memory_mb?: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 1024
             */
            total_storage_gb?: number;
            /** @description Devices; left out, those of its model, or none */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            /** @description Left out, that of its model */
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
            /**
             * Format: uuid
             * @default null
             */
            model_id?: string | null;
            /**
             * Format: uuid
             * @description Left out, that of its order
             * @default null
             * @example null
             */
            requisition_id?: string | null;
            /**
             * Format: uuid
             * @description Counts as received where the order names the model
             * @default null
             * @example null
             */
            order_id?: string | null;
            /**
             * Format: uuid
             * @description Left out: what `dc`, `room` and `rack` name, if it is one
             */
            rack_id?: string | null;
            /** @description The lowest unit it takes, from 1 */
            unit_start?: number | null;
            /** @description 1 for a new host */
            unit_height?: number;
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
             * @description Cores; Left out, what its model says; needed without a model
             * @example 16
             */
            total_cpu?: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 65536
             */
            total_memory_mb?: number;
            /**
             * @description Left out, what its model says; needed without a model
             * @example 1024
             */
            total_storage_gb?: number;
            /** @description Devices; left out, those of its model, or none */
            total_gpus?: number;
            /** @description Kept from virtual machines */
            reserved_cpu?: number;
            reserved_memory_mb?: number;
            reserved_storage_gb?: number;
            reserved_gpus?: number;
            /** @description Left out, that of its model */
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
            /** Format: uuid */
            model_id?: string | null;
            /**
             * Format: uuid
             * @description Left out, that of its order
             * @example null
             */
            requisition_id?: string | null;
            /**
             * Format: uuid
             * @description Counts as received where the order names the model
             * @example null
             */
            order_id?: string | null;
            /**
             * Format: uuid
             * @description Left out: what `dc`, `room` and `rack` name, if it is one
             */
            rack_id?: string | null;
            /** @description The lowest unit it takes, from 1 */
            unit_start?: number | null;
            /** @description 1 for a new host */
            unit_height?: number;
        };
        HypervisorV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description Any node of the cluster
             * @example pve1.example.com
             */
            host: string;
            port: number;
            user: string;
            /** @example virtflow */
            token_name: string;
            /** @description false without a fingerprint: whoever answers is believed to be it */
            verify_ssl: boolean;
            /** @description Exactly this certificate is believed; no authority is needed then */
            fingerprint: string | null;
            /** @description Authorities of its certificate, as in /etc/pve/pve-root-ca.pem; null: those of the system */
            ca_pem: string | null;
            /** @description Where the disks of new machines go */
            storage_name: string;
            /** @description Where its nodes are hosts */
            host_group_id: number;
            /** @description Whose machines it runs when a client names nobody */
            tenant_id: number;
            enabled: boolean;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            has_token: boolean;
            /**
             * @description null: nobody has asked it yet
             * @enum {string|null}
             */
            status: "online" | "offline" | "unauthorized" | "incompatible" | null;
            pve_version: string | null;
            /** @description What our token may not do, as `VM.Clone @ /vms` */
            missing_privileges: string[];
            last_error: string | null;
            /** Format: date-time */
            last_seen_at: string | null;
        };
        HypervisorV2Body: {
            name: string;
            /**
             * @description Any node of the cluster
             * @example pve1.example.com
             */
            host: string;
            /** @default 8006 */
            port?: number;
            /** @default virtflow@pve */
            user?: string;
            /** @example virtflow */
            token_name: string;
            /**
             * @description Never shown
             * @example 7f8b2b9e-5ad1-4f1e-a1d6-9d0c3b6ad0a1
             */
            token_value: string;
            /**
             * @description false without a fingerprint: whoever answers is believed to be it
             * @default true
             */
            verify_ssl?: boolean;
            /**
             * @description Exactly this certificate is believed; no authority is needed then
             * @default null
             */
            fingerprint?: string | null;
            /**
             * @description Authorities of its certificate, as in /etc/pve/pve-root-ca.pem; null: those of the system
             * @default null
             */
            ca_pem?: string | null;
            /**
             * @description Where the disks of new machines go
             * @default local-lvm
             */
            storage_name?: string;
            /** @description Where its nodes are hosts */
            host_group_id: number;
            /** @description Whose machines it runs when a client names nobody */
            tenant_id: number;
            /** @default true */
            enabled?: boolean;
        };
        HypervisorV2Patch: {
            name?: string;
            /**
             * @description Any node of the cluster
             * @example pve1.example.com
             */
            host?: string;
            port?: number;
            user?: string;
            /** @example virtflow */
            token_name?: string;
            /**
             * @description Never shown
             * @example 7f8b2b9e-5ad1-4f1e-a1d6-9d0c3b6ad0a1
             */
            token_value?: string;
            /** @description false without a fingerprint: whoever answers is believed to be it */
            verify_ssl?: boolean;
            /** @description Exactly this certificate is believed; no authority is needed then */
            fingerprint?: string | null;
            /** @description Authorities of its certificate, as in /etc/pve/pve-root-ca.pem; null: those of the system */
            ca_pem?: string | null;
            /** @description Where the disks of new machines go */
            storage_name?: string;
            /** @description Where its nodes are hosts */
            host_group_id?: number;
            /** @description Whose machines it runs when a client names nobody */
            tenant_id?: number;
            enabled?: boolean;
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
        InventoryGroupV2: {
            name: string;
            hosts: string[];
            children: string[];
            variables: {
                [key: string]: unknown;
            };
        };
        InventoryHostV2: {
            name: string;
            /** @description Where runs connect to */
            address: string;
            /** @description The groups that name it; not those above */
            groups: string[];
            /** @description Its own variables */
            variables: {
                [key: string]: unknown;
            };
            /** @description With those of its groups */
            effective_variables: {
                [key: string]: unknown;
            };
        };
        InventorySummaryV2: {
            id: number;
            name: string;
            group: string;
            /** @enum {string} */
            source: "text" | "live";
            filter: components["schemas"]["LiveFilterV2"] | null;
            /**
             * @description On: a host answered when SSH was tested last
             * @enum {string}
             */
            status: "On" | "Off";
            /**
             * @description Connected: all hosts let us in when SSH was tested last
             * @enum {string}
             */
            ssh_status: "Connected" | "Unconnected";
            /** Format: date-time */
            ssh_tested_at: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        InventoryTestV2: {
            inventory_id: number;
            /** @enum {string} */
            ssh_status: "Connected" | "Unconnected";
            hosts: components["schemas"]["HostTestV2"][];
            /** Format: date-time */
            tested_at: string;
        };
        InventoryV2: {
            id: number;
            name: string;
            group: string;
            /** @enum {string} */
            source: "text" | "live";
            filter: components["schemas"]["LiveFilterV2"] | null;
            /**
             * @description On: a host answered when SSH was tested last
             * @enum {string}
             */
            status: "On" | "Off";
            /**
             * @description Connected: all hosts let us in when SSH was tested last
             * @enum {string}
             */
            ssh_status: "Connected" | "Unconnected";
            /** Format: date-time */
            ssh_tested_at: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            config: string;
            hosts: components["schemas"]["InventoryHostV2"][];
            groups: components["schemas"]["InventoryGroupV2"][];
            /** @description Variables of all hosts */
            variables: {
                [key: string]: unknown;
            };
        };
        InventoryV2Body: {
            /** @example web servers */
            name: string;
            /** @default Default */
            group?: string;
            /**
             * @description Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them
             * @default null
             * @example server1 ansible_host=server1.example.com ansible_port=22
             */
            config?: string | null;
            /**
             * @description Instead of `config`: the hosts and virtual machines the reader may see that match all of it
             * @default null
             */
            filter?: components["schemas"]["LiveFilterV2"] | null;
        };
        InventoryV2Patch: {
            /** @example web servers */
            name?: string;
            group?: string;
            /**
             * @description Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them
             * @example server1 ansible_host=server1.example.com ansible_port=22
             */
            config?: string | null;
            /** @description Instead of `config`: the hosts and virtual machines the reader may see that match all of it */
            filter?: components["schemas"]["LiveFilterV2"] | null;
        };
        IpAllocationV2: {
            /** Format: uuid */
            id: string;
            pool_id: number;
            address: string;
            description: string;
            /**
             * Format: uuid
             * @description The machine that holds it, if the caller may see it
             */
            vm_id: string | null;
            /** Format: date-time */
            created_at: string;
        };
        IpAllocationV2Body: {
            /**
             * @description Left out, the lowest free one is taken
             * @example 192.0.2.17
             */
            address?: string;
            /**
             * @default
             * @example load balancer
             */
            description?: string;
        };
        IpPoolBody: {
            /** @example lab */
            name: string;
            /** @enum {string} */
            type: "private" | "public";
            /** @example 192.0.2.10 */
            start_ip: string;
            /**
             * @description Belongs to the pool
             * @example 192.0.2.99
             */
            end_ip: string;
            /**
             * @default null
             * @example 192.0.2.1
             */
            gateway?: string | null;
            /**
             * @description Length of the network's prefix in bits
             * @example 24
             */
            prefix: number;
            /**
             * @default []
             * @example [
             *       "192.0.2.2"
             *     ]
             */
            dns?: string[];
        };
        IpPoolPatch: {
            /** @example lab */
            name?: string;
            /** @enum {string} */
            type?: "private" | "public";
            /** @example 192.0.2.10 */
            start_ip?: string;
            /**
             * @description Belongs to the pool
             * @example 192.0.2.99
             */
            end_ip?: string;
            /** @example 192.0.2.1 */
            gateway?: string | null;
            /**
             * @description Length of the network's prefix in bits
             * @example 24
             */
            prefix?: number;
            /**
             * @example [
             *       "192.0.2.2"
             *     ]
             */
            dns?: string[];
        };
        IpPoolV2: {
            id: number;
            /** @example lab */
            name: string;
            /** @enum {string} */
            type: "private" | "public";
            /** @example 192.0.2.10 */
            start_ip: string;
            /**
             * @description Belongs to the pool
             * @example 192.0.2.99
             */
            end_ip: string;
            /** @example 192.0.2.1 */
            gateway: string | null;
            /**
             * @description Length of the network's prefix in bits
             * @example 24
             */
            prefix: number;
            /**
             * @example [
             *       "192.0.2.2"
             *     ]
             */
            dns: string[];
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Addresses that can be taken: not those of network, broadcast and gateway */
            total: number | string;
            used: number;
            free: number | string;
        };
        K8sClusterPluginBody: {
            /** Format: uuid */
            k8s_cluster_id: string;
            /** @example calico */
            name: string;
            /**
             * @default null
             * @example v3.29.1
             */
            plugin_version?: string | null;
            /**
             * @default installing
             * @enum {string}
             */
            status?: "installing" | "active" | "inactive" | "error";
            /**
             * @description Anything else worth knowing, at most 16 KiB
             * @default {}
             */
            additional_info?: {
                [key: string]: unknown;
            };
        };
        K8sClusterPluginPatch: {
            /** Format: uuid */
            k8s_cluster_id?: string;
            /** @example calico */
            name?: string;
            /** @example v3.29.1 */
            plugin_version?: string | null;
            /** @enum {string} */
            status?: "installing" | "active" | "inactive" | "error";
            /** @description Anything else worth knowing, at most 16 KiB */
            additional_info?: {
                [key: string]: unknown;
            };
        };
        K8sClusterPluginView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            k8s_cluster_id: string;
            /** @example calico */
            name: string;
            /** @example v3.29.1 */
            plugin_version: string | null;
            /** @enum {string} */
            status: "installing" | "active" | "inactive" | "error";
            /** @description Anything else worth knowing, at most 16 KiB */
            additional_info: {
                [key: string]: unknown;
            };
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
            /** @description Whether its health can be asked for */
            has_kubeconfig: boolean;
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
        K8sNodePoolBody: {
            /** Format: uuid */
            k8s_cluster_id: string;
            /**
             * @description Its nodes are virtual machines called `<cluster>-<name>-<number>`
             * @example workers
             */
            name: string;
            /** @enum {string} */
            role: "control-plane" | "worker";
            /**
             * @description All of them are placed, or none
             * @default 0
             */
            count?: number;
            /**
             * Format: uuid
             * @description Size of its nodes
             */
            specification_id: string;
            /**
             * @description Default: the tenant's only host group
             * @default null
             */
            group_id?: number | null;
            /** @default  */
            description?: string;
        };
        K8sNodePoolPatch: {
            /** Format: uuid */
            k8s_cluster_id?: string;
            /**
             * @description Its nodes are virtual machines called `<cluster>-<name>-<number>`
             * @example workers
             */
            name?: string;
            /** @enum {string} */
            role?: "control-plane" | "worker";
            /** @description All of them are placed, or none */
            count?: number;
            /**
             * Format: uuid
             * @description Size of its nodes
             */
            specification_id?: string;
            /** @description Default: the tenant's only host group */
            group_id?: number | null;
            description?: string;
        };
        K8sNodePoolView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            k8s_cluster_id: string;
            /**
             * @description Its nodes are virtual machines called `<cluster>-<name>-<number>`
             * @example workers
             */
            name: string;
            /** @enum {string} */
            role: "control-plane" | "worker";
            /** @description All of them are placed, or none */
            count: number;
            /**
             * Format: uuid
             * @description Size of its nodes
             */
            specification_id: string;
            /** @description Default: the tenant's only host group */
            group_id: number | null;
            description: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        KubeconfigV2Body: {
            /**
             * @description YAML with embedded credentials, as of `kubectl config view --raw --flatten --minify`
             * @example apiVersion: v1
             *     kind: Config
             *     current-context: main
             *     clusters: [{ name: main, cluster: { server: 'https://kubernetes.example.com:6443' } }]
             *     contexts: [{ name: main, context: { cluster: main, user: reader } }]
             *     users: [{ name: reader, user: { token: a-service-account-token } }]
             */
            kubeconfig: string;
        };
        LaunchV2Body: {
            /**
             * @description Added to those of the template
             * @default {}
             */
            extra_vars?: {
                [key: string]: unknown;
            };
            /**
             * @description Instead of the template's
             * @default null
             */
            limit?: string | null;
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
        LiveFilterV2: {
            kinds: ("hosts" | "vms")[];
            /** @default null */
            tenant_id?: number | null;
            /** @default null */
            group_id?: number | null;
            /**
             * Format: uuid
             * @default null
             */
            k8s_cluster_id?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            data_center_id?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            room_id?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            rack_id?: string | null;
            /** @default null */
            status?: string | null;
            /**
             * @description Whom runs log in as
             * @default null
             */
            ssh_user?: string | null;
        };
        LoadPointV2: {
            /** Format: date-time */
            time: string;
            /** @description Share of its cores, 0–1; null while it was off */
            cpu: number | null;
            /** @description Cores */
            cpu_cores: number | null;
            /** @description Bytes */
            memory: number | null;
            /** @description Bytes */
            memory_total: number | null;
            /** @description Bytes per second */
            disk_read: number | null;
            /** @description Bytes per second */
            disk_write: number | null;
            /** @description Bytes per second */
            net_in: number | null;
            /** @description Bytes per second */
            net_out: number | null;
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
        MeshBindingBody: {
            /**
             * @description A cluster has at most one primary mesh
             * @enum {string}
             */
            role: "primary" | "secondary";
            /** Format: uuid */
            service_mesh_id: string;
        };
        MeshBindingView: {
            /** Format: uuid */
            service_mesh_id: string;
            /** @enum {string} */
            role: "primary" | "secondary";
            /** @description Null when the caller may not see the mesh */
            name: string | null;
            /** @enum {string|null} */
            type: "cilium" | "istio" | "other" | null;
            /** Format: date-time */
            created_at: string;
        };
        MeshRoleBody: {
            /**
             * @description A cluster has at most one primary mesh
             * @enum {string}
             */
            role: "primary" | "secondary";
        };
        MessageBodyV2: {
            /** @example How do I deploy Nginx? */
            text: string;
        };
        NetworkInterfaceBody: {
            /**
             * @example VirtualMachine
             * @enum {string}
             */
            resource_type: "Baremetal" | "VirtualMachine" | "K8sCluster";
            /**
             * Format: uuid
             * @description The host, virtual machine or cluster; needs `update` on it
             */
            resource_id: string;
            /**
             * @description Once per owner
             * @example eth0
             */
            name: string;
            /**
             * @default null
             * @example 52:54:00:12:34:56
             */
            mac_address?: string | null;
            /**
             * @description At most one per owner
             * @default false
             */
            is_primary?: boolean;
            /**
             * @description Once per VRF, the global one included
             * @default null
             * @example 10.0.0.5/24
             */
            ipv4_address?: string | null;
            /**
             * @default null
             * @example 10.0.0.1
             */
            ipv4_gateway?: string | null;
            /**
             * @description Once per VRF, the global one included
             * @default null
             * @example 2001:db8::5/64
             */
            ipv6_address?: string | null;
            /**
             * @default null
             * @example 2001:db8::1
             */
            ipv6_gateway?: string | null;
            /**
             * @description Addresses of name servers
             * @default []
             */
            dns?: string[];
            /**
             * @description Bytes
             * @default null
             */
            mtu?: number | null;
            /**
             * Format: uuid
             * @description The id of a VLAN, not its number
             * @default null
             */
            vlan_id?: string | null;
            /**
             * Format: uuid
             * @description The VLAN's, which it is by default; null without a VLAN: the global VRF
             * @default null
             */
            vrf_id?: string | null;
            /**
             * @description BGP configurations to bind; one per peer
             * @default []
             */
            bgp_config_ids?: string[];
        };
        NetworkInterfacePatch: {
            /**
             * @example VirtualMachine
             * @enum {string}
             */
            resource_type?: "Baremetal" | "VirtualMachine" | "K8sCluster";
            /**
             * Format: uuid
             * @description The host, virtual machine or cluster; needs `update` on it
             */
            resource_id?: string;
            /**
             * @description Once per owner
             * @example eth0
             */
            name?: string;
            /** @example 52:54:00:12:34:56 */
            mac_address?: string | null;
            /** @description At most one per owner */
            is_primary?: boolean;
            /**
             * @description Once per VRF, the global one included
             * @example 10.0.0.5/24
             */
            ipv4_address?: string | null;
            /** @example 10.0.0.1 */
            ipv4_gateway?: string | null;
            /**
             * @description Once per VRF, the global one included
             * @example 2001:db8::5/64
             */
            ipv6_address?: string | null;
            /** @example 2001:db8::1 */
            ipv6_gateway?: string | null;
            /** @description Addresses of name servers */
            dns?: string[];
            /** @description Bytes */
            mtu?: number | null;
            /**
             * Format: uuid
             * @description The id of a VLAN, not its number
             */
            vlan_id?: string | null;
            /**
             * Format: uuid
             * @description The VLAN's, which it is by default; null without a VLAN: the global VRF
             */
            vrf_id?: string | null;
        };
        NetworkInterfaceReplace: {
            /**
             * @example VirtualMachine
             * @enum {string}
             */
            resource_type: "Baremetal" | "VirtualMachine" | "K8sCluster";
            /**
             * Format: uuid
             * @description The host, virtual machine or cluster; needs `update` on it
             */
            resource_id: string;
            /**
             * @description Once per owner
             * @example eth0
             */
            name: string;
            /**
             * @default null
             * @example 52:54:00:12:34:56
             */
            mac_address?: string | null;
            /**
             * @description At most one per owner
             * @default false
             */
            is_primary?: boolean;
            /**
             * @description Once per VRF, the global one included
             * @default null
             * @example 10.0.0.5/24
             */
            ipv4_address?: string | null;
            /**
             * @default null
             * @example 10.0.0.1
             */
            ipv4_gateway?: string | null;
            /**
             * @description Once per VRF, the global one included
             * @default null
             * @example 2001:db8::5/64
             */
            ipv6_address?: string | null;
            /**
             * @default null
             * @example 2001:db8::1
             */
            ipv6_gateway?: string | null;
            /**
             * @description Addresses of name servers
             * @default []
             */
            dns?: string[];
            /**
             * @description Bytes
             * @default null
             */
            mtu?: number | null;
            /**
             * Format: uuid
             * @description The id of a VLAN, not its number
             * @default null
             */
            vlan_id?: string | null;
            /**
             * Format: uuid
             * @description The VLAN's, which it is by default; null without a VLAN: the global VRF
             * @default null
             */
            vrf_id?: string | null;
        };
        NetworkInterfaceView: {
            /** Format: uuid */
            id: string;
            /**
             * @example VirtualMachine
             * @enum {string}
             */
            resource_type: "Baremetal" | "VirtualMachine" | "K8sCluster";
            /**
             * Format: uuid
             * @description The host, virtual machine or cluster; needs `update` on it
             */
            resource_id: string;
            /**
             * @description Once per owner
             * @example eth0
             */
            name: string;
            /** @example 52:54:00:12:34:56 */
            mac_address: string | null;
            /** @description At most one per owner */
            is_primary: boolean;
            /**
             * @description Once per VRF, the global one included
             * @example 10.0.0.5/24
             */
            ipv4_address: string | null;
            /** @example 10.0.0.1 */
            ipv4_gateway: string | null;
            /**
             * @description Once per VRF, the global one included
             * @example 2001:db8::5/64
             */
            ipv6_address: string | null;
            /** @example 2001:db8::1 */
            ipv6_gateway: string | null;
            /** @description Addresses of name servers */
            dns: string[];
            /** @description Bytes */
            mtu: number | null;
            /**
             * Format: uuid
             * @description The id of a VLAN, not its number
             */
            vlan_id: string | null;
            /**
             * Format: uuid
             * @description The VLAN's, which it is by default; null without a VLAN: the global VRF
             */
            vrf_id: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            vlan: components["schemas"]["VlanSummaryView"] | null;
            vrf: components["schemas"]["VrfSummaryView"] | null;
            /** @description One per peer */
            bgp_configs: components["schemas"]["BgpConfigSummaryView"][];
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
        NodeConditionV2: {
            /** @enum {string} */
            type: "Ready" | "MemoryPressure" | "DiskPressure" | "PIDPressure" | "NetworkUnavailable";
            /** @enum {string} */
            status: "True" | "False" | "Unknown";
        };
        NodeHealthV2: {
            name: string;
            /** @description From its `node-role.kubernetes.io` labels */
            roles: string[];
            ready: boolean;
            /** @description False when it was cordoned off */
            schedulable: boolean;
            kubelet_version: string | null;
            conditions: components["schemas"]["NodeConditionV2"][];
        };
        OperationDto: {
            /** Format: uuid */
            id: string;
            /** @example vm.start */
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelling" | "cancelled" | "lost";
            /**
             * @description Who may see the subject may watch the operation
             * @example VirtualMachine
             */
            subject_type: string;
            subject_id: string;
            /**
             * Format: uuid
             * @description The user who asked for it; null for the system
             */
            requested_by: string | null;
            /** @description What came of it, once it has succeeded */
            result: {
                [key: string]: unknown;
            } | null;
            /** @description Why it failed */
            error: components["schemas"]["OperationError"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
        };
        OperationError: {
            /** @example NO_GPU_AVAILABLE */
            code: string;
            message: string;
            /** @description Figures and reasons */
            details: {
                [key: string]: unknown;
            } | null;
        };
        OrderLineBody: {
            /** Format: uuid */
            model_id: string;
            /** @example 8 */
            quantity: number;
            /**
             * @description Host group they are meant for
             * @default null
             */
            group_id?: number | null;
        };
        OrderLineView: {
            /** Format: uuid */
            model_id: string;
            /** @example 8 */
            quantity: number;
            /**
             * @description Host group they are meant for
             * @default null
             */
            group_id?: number | null;
            /** @description Hosts that came */
            received: number;
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
        PhaseBody: {
            /** @example Phase 1 */
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the phase
             */
            fabrication_id: string;
        };
        PhasePatch: {
            /** @example Phase 1 */
            name?: string;
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the phase
             */
            fabrication_id?: string;
        };
        PhaseView: {
            /** Format: uuid */
            id: string;
            /** @example Phase 1 */
            name: string;
            description: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the phase
             */
            fabrication_id: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
        PlaybookBody: {
            /** @example New Playbook */
            name: string;
            /** @enum {string} */
            type: "Machine" | "Other";
            /**
             * @description The head of the playbook: `hosts` and more
             * @example {
             *       "hosts": "all",
             *       "gather_facts": false
             *     }
             */
            main: {
                [key: string]: unknown;
            };
            tasks: components["schemas"]["PlaybookTaskBody"][];
        };
        PlaybookPatch: {
            /** @example New Playbook */
            name?: string;
            /** @enum {string} */
            type?: "Machine" | "Other";
            /**
             * @description The head of the playbook: `hosts` and more
             * @example {
             *       "hosts": "all",
             *       "gather_facts": false
             *     }
             */
            main?: {
                [key: string]: unknown;
            };
            tasks?: components["schemas"]["PlaybookTaskBody"][];
        };
        PlaybookRunSummaryV2: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of `/operations`: state and log as they happen; null when no longer kept
             */
            operation_id: string | null;
            /**
             * @description As version 1 calls it
             * @example job-7
             */
            job_id: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelling" | "cancelled" | "lost";
            /** @description Why it did not succeed */
            error_code: string | null;
            inventory_id: number | null;
            inventory_name: string;
            /** Format: uuid */
            template_id: string | null;
            /**
             * Format: uuid
             * @description The run whose failed hosts it tries again
             */
            rerun_of_id: string | null;
            check: boolean;
            limit: string | null;
            tags: string[];
            skip_tags: string[];
            forks: number;
            /** Format: uuid */
            requested_by: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
        };
        PlaybookRunV2: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of `/operations`: state and log as they happen; null when no longer kept
             */
            operation_id: string | null;
            /**
             * @description As version 1 calls it
             * @example job-7
             */
            job_id: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelling" | "cancelled" | "lost";
            /** @description Why it did not succeed */
            error_code: string | null;
            inventory_id: number | null;
            inventory_name: string;
            /** Format: uuid */
            template_id: string | null;
            /**
             * Format: uuid
             * @description The run whose failed hosts it tries again
             */
            rerun_of_id: string | null;
            check: boolean;
            limit: string | null;
            tags: string[];
            skip_tags: string[];
            forks: number;
            /** Format: uuid */
            requested_by: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
            steps: components["schemas"]["RunStepV2"][];
            /** @description Results by step and host, once the step has ended */
            targets: components["schemas"]["RunTargetV2"][];
        };
        PlaybookRunV2Body: {
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`, where the inventory has none
             * @default null
             */
            credential_id?: string | null;
            /**
             * Format: uuid
             * @description For becoming another user, where the inventory has none
             * @default null
             */
            become_credential_id?: string | null;
            /**
             * @description Texts are no templates: they stay what they are. Sealed, and gone when the run has ended
             * @default {}
             */
            extra_vars?: {
                [key: string]: unknown;
            };
            /**
             * @description Run one after the other
             * @example [
             *       1
             *     ]
             */
            playbook_ids: number[];
            /**
             * @description May be left out by who sees exactly one
             * @default null
             */
            inventory_id?: number | null;
            /**
             * @description Hosts and groups that narrow every playbook
             * @default null
             * @example web:!db
             */
            limit?: string | null;
            /** @default [] */
            tags?: string[];
            /** @default [] */
            skip_tags?: string[];
            /**
             * @description Only say what would change
             * @default false
             */
            check?: boolean;
            /**
             * @description Hosts at work at the same time
             * @default 5
             */
            forks?: number;
        };
        PlaybookTaskBody: {
            /** @description Of a task that is there already; a task without one is new */
            id?: number;
            enabled: boolean;
            /**
             * @description YAML: one task with one module
             * @example name: Install package
             *     apt:
             *       name: nginx
             *       state: present
             */
            content: string;
        };
        PlaybookTaskView: {
            id: number;
            enabled: boolean;
            content: string;
        };
        PlaybookV2: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "Machine" | "Other";
            /**
             * @description How it ended last
             * @enum {string}
             */
            status: "Success" | "Fail" | "Not start";
            main: {
                [key: string]: unknown;
            };
            tasks: components["schemas"]["PlaybookTaskView"][];
            /** Format: date-time */
            last_run_at: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
        ProviderV2: {
            /** Format: uuid */
            hypervisor_id: string;
            /** @description Its id at the hypervisor */
            vmid: number;
            /** @example pve1 */
            node: string;
            /** @description Whose machine it is */
            username: string;
            /** @description From its next boot on */
            cpu_cores: number;
            /** @description From its next boot on */
            memory_mb: number;
            storage_gb: number;
            /** @description From its next boot on */
            gpu_count: number;
            gpu_model: string | null;
            requires_infiniband: boolean;
            /** @enum {string|null} */
            observed_state: "running" | "stopped" | "paused" | "missing" | "unknown" | null;
            /** Format: date-time */
            observed_at: string | null;
            /**
             * Format: uuid
             * @description What is done to it at this moment
             */
            operation_id: string | null;
        };
        ProviderV2Body: {
            /**
             * Format: uuid
             * @description Default: the oldest one
             */
            hypervisor_id?: string | null;
            /**
             * @description Id of the template at the hypervisor
             * @example 1000
             */
            template: number;
            /** @description Owner and first account; default: the caller */
            username?: string;
            /** @description First password of the account */
            password?: string;
            /** @description As lines of an authorized_keys file */
            ssh_keys?: string[];
            /** @description Default: the specification's */
            storage_gb?: number;
            /** @description Default: the specification's */
            requires_infiniband?: boolean;
            /** @description Default: the first private pool that has an address */
            ip_pool_id?: number | null;
        };
        PurchaseOrderBody: {
            /** @example PO-2026-0107 */
            po_number: string;
            /**
             * Format: uuid
             * @description An approved one
             */
            requisition_id: string;
            /** @example Example Systems Ltd */
            vendor_name: string;
            /**
             * @description Exact to two decimal places
             * @default null
             * @example 128400.5
             */
            amount?: number | null;
            /**
             * @description Goes with the amount
             * @default null
             * @example EUR
             */
            currency?: string | null;
            /**
             * Format: date-time
             * @description Now for a new order; left out, it stays
             */
            ordered_at?: string;
            /**
             * Format: date-time
             * @description Set when all has come; left out, it stays
             */
            delivered_at?: string | null;
            /**
             * @description Follows what is received; left out, it stays
             * @enum {string}
             */
            status?: "ordered" | "partially_received" | "received" | "cancelled";
            /** @description Replaced as a whole; left out, they stay */
            lines?: components["schemas"]["OrderLineBody"][];
        };
        PurchaseOrderPatch: {
            /** @example PO-2026-0107 */
            po_number?: string;
            /**
             * Format: uuid
             * @description An approved one
             */
            requisition_id?: string;
            /** @example Example Systems Ltd */
            vendor_name?: string;
            /**
             * @description Exact to two decimal places
             * @example 128400.5
             */
            amount?: number | null;
            /**
             * @description Goes with the amount
             * @example EUR
             */
            currency?: string | null;
            /**
             * Format: date-time
             * @description Now for a new order; left out, it stays
             */
            ordered_at?: string;
            /**
             * Format: date-time
             * @description Set when all has come; left out, it stays
             */
            delivered_at?: string | null;
            /**
             * @description Follows what is received; left out, it stays
             * @enum {string}
             */
            status?: "ordered" | "partially_received" | "received" | "cancelled";
            /** @description Replaced as a whole; left out, they stay */
            lines?: components["schemas"]["OrderLineBody"][];
        };
        PurchaseOrderView: {
            /** Format: uuid */
            id: string;
            /** @example PO-2026-0107 */
            po_number: string;
            /**
             * Format: uuid
             * @description An approved one
             */
            requisition_id: string;
            /** @example Example Systems Ltd */
            vendor_name: string;
            /**
             * @description Exact to two decimal places
             * @example 128400.5
             */
            amount: number | null;
            /**
             * @description Goes with the amount
             * @example EUR
             */
            currency: string | null;
            /**
             * @description Follows what is received; left out, it stays
             * @enum {string}
             */
            status: "ordered" | "partially_received" | "received" | "cancelled";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            ordered_at: string;
            /** Format: date-time */
            delivered_at: string | null;
            lines: components["schemas"]["OrderLineView"][];
        };
        PurchaseRequisitionBody: {
            /** @example PR-2026-0042 */
            pr_number: string;
            /**
             * @description Who needs it
             * @example Storage team
             */
            requested_by: string;
            /** @default  */
            department?: string;
            /** @default  */
            reason?: string;
            /**
             * @description draft → submitted → approved or rejected → draft; left out, it stays
             * @enum {string}
             */
            status?: "draft" | "submitted" | "approved" | "rejected";
        };
        PurchaseRequisitionPatch: {
            /** @example PR-2026-0042 */
            pr_number?: string;
            /**
             * @description Who needs it
             * @example Storage team
             */
            requested_by?: string;
            department?: string;
            reason?: string;
            /**
             * @description draft → submitted → approved or rejected → draft; left out, it stays
             * @enum {string}
             */
            status?: "draft" | "submitted" | "approved" | "rejected";
        };
        PurchaseRequisitionView: {
            /** Format: uuid */
            id: string;
            /** @example PR-2026-0042 */
            pr_number: string;
            /**
             * @description Who needs it
             * @example Storage team
             */
            requested_by: string;
            department: string;
            reason: string;
            /**
             * @description draft → submitted → approved or rejected → draft; left out, it stays
             * @enum {string}
             */
            status: "draft" | "submitted" | "approved" | "rejected";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Said with the last step */
            comment: string | null;
            /**
             * Format: uuid
             * @description User
             */
            submitted_by: string | null;
            /** Format: date-time */
            submitted_at: string | null;
            /**
             * Format: uuid
             * @description User who approved or rejected it
             */
            decided_by: string | null;
            /** Format: date-time */
            decided_at: string | null;
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
        RackBody: {
            /** @example Rack 5 */
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along the hosts in the rack
             */
            room_id: string;
            /** @default 42 */
            height_units?: number;
            /** @default null */
            bgp_number?: number | null;
            /**
             * @default null
             * @example 4200000001
             */
            as_number?: number | null;
            /** @default null */
            power_capacity_kw?: number | null;
            /**
             * @description Only `active` ones take more hosts
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "maintenance" | "full";
        };
        RackHostV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
        };
        RackPatch: {
            /** @example Rack 5 */
            name?: string;
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along the hosts in the rack
             */
            room_id?: string;
            height_units?: number;
            bgp_number?: number | null;
            /** @example 4200000001 */
            as_number?: number | null;
            power_capacity_kw?: number | null;
            /**
             * @description Only `active` ones take more hosts
             * @enum {string}
             */
            status?: "active" | "inactive" | "maintenance" | "full";
        };
        RackUnitV2: {
            /** @description From 1 at the bottom */
            unit: number;
            occupied: boolean;
            /** @description null also where the caller may not see it */
            host: components["schemas"]["RackHostV2"] | null;
        };
        RackUseV2: {
            /** Format: uuid */
            id: string;
            name: string;
            units_total: number;
            units_used: number;
            units_free: number;
            /** @description With and without units */
            hosts: number;
            /** @description null: not known */
            power_capacity_kw: number | null;
            /** @enum {string} */
            status: "active" | "inactive" | "maintenance" | "full";
        };
        RackView: {
            /** Format: uuid */
            id: string;
            /** @example Rack 5 */
            name: string;
            description: string;
            /**
             * Format: uuid
             * @description Another one takes along the hosts in the rack
             */
            room_id: string;
            height_units: number;
            bgp_number: number | null;
            /** @example 4200000001 */
            as_number: number | null;
            power_capacity_kw: number | null;
            /**
             * @description Only `active` ones take more hosts
             * @enum {string}
             */
            status: "active" | "inactive" | "maintenance" | "full";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            data_center_id: string;
            /** Format: uuid */
            phase_id: string;
            /** Format: uuid */
            fabrication_id: string;
        };
        ReceiptItemV2: {
            /** @example SN-7Q2K1 */
            serial_number: string;
            /** Format: uuid */
            model_id: string;
            /** @description Left out, its serial number */
            name?: string;
            /**
             * @description Left out, the group of its line
             * @default null
             */
            group_id?: number | null;
        };
        ReceiptOutcomeV2: {
            /** @description Position in `items`, from 0 */
            index: number;
            serial_number: string;
            /** @enum {string} */
            outcome: "created" | "existing" | "failed";
            /**
             * Format: uuid
             * @description The host
             */
            id: string | null;
            /** @description `code`, `title` and `details` of the failure */
            error: {
                [key: string]: unknown;
            } | null;
        };
        ReceiptV2: {
            /** Format: uuid */
            order_id: string;
            /** @enum {string} */
            status: "ordered" | "partially_received" | "received" | "cancelled";
            /** Format: date-time */
            delivered_at: string | null;
            outcomes: components["schemas"]["ReceiptOutcomeV2"][];
        };
        ReceiptV2Body: {
            items: components["schemas"]["ReceiptItemV2"][];
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
        RequisitionStepBody: {
            /** @default null */
            comment?: string | null;
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
        RoomBody: {
            /** @example Room 101 */
            name: string;
            /** @default  */
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the room
             */
            data_center_id: string;
        };
        RoomPatch: {
            /** @example Room 101 */
            name?: string;
            description?: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the room
             */
            data_center_id?: string;
        };
        RoomUseV2: {
            /** Format: uuid */
            id: string;
            name: string;
            units_total: number;
            units_used: number;
            units_free: number;
            /** @description With and without units */
            hosts: number;
            /** @description null: not known */
            power_capacity_kw: number | null;
            /** @description By name */
            racks: components["schemas"]["RackUseV2"][];
        };
        RoomView: {
            /** Format: uuid */
            id: string;
            /** @example Room 101 */
            name: string;
            description: string;
            /**
             * Format: uuid
             * @description Another one takes along what lies in the room
             */
            data_center_id: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            phase_id: string;
            /** Format: uuid */
            fabrication_id: string;
        };
        RunScheduleFiringV2: {
            /** Format: date-time */
            due_at: string;
            /** Format: uuid */
            run_id: string | null;
            /** @description Why nothing was started */
            error_code: string | null;
        };
        RunScheduleV2: {
            /** Format: uuid */
            id: string;
            /** @example every night */
            name: string;
            /**
             * Format: uuid
             * @description The run template
             */
            template_id: string;
            /**
             * @description Minute, hour, day, month, day of the week
             * @example 0 3 * * *
             */
            cron: string;
            /** @example Asia/Taipei */
            timezone: string;
            enabled: boolean;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: uuid
             * @description Who saved it last: its runs have his rights
             */
            runs_as_id: string | null;
            /** Format: date-time */
            next_run_at: string | null;
        };
        RunScheduleV2Body: {
            /** @example every night */
            name: string;
            /**
             * Format: uuid
             * @description The run template
             */
            template_id: string;
            /**
             * @description Minute, hour, day, month, day of the week
             * @example 0 3 * * *
             */
            cron: string;
            /**
             * @default UTC
             * @example Asia/Taipei
             */
            timezone?: string;
            /** @default true */
            enabled?: boolean;
        };
        RunScheduleV2Patch: {
            /** @example every night */
            name?: string;
            /**
             * Format: uuid
             * @description The run template
             */
            template_id?: string;
            /**
             * @description Minute, hour, day, month, day of the week
             * @example 0 3 * * *
             */
            cron?: string;
            /** @example Asia/Taipei */
            timezone?: string;
            enabled?: boolean;
        };
        RunSecretsV2Body: {
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`, where the inventory has none
             * @default null
             */
            credential_id?: string | null;
            /**
             * Format: uuid
             * @description For becoming another user, where the inventory has none
             * @default null
             */
            become_credential_id?: string | null;
            /**
             * @description Texts are no templates: they stay what they are. Sealed, and gone when the run has ended
             * @default {}
             */
            extra_vars?: {
                [key: string]: unknown;
            };
        };
        RunStepV2: {
            position: number;
            playbook_id: number | null;
            playbook_name: string;
            /** @description `version` of the playbook that ran */
            playbook_version: number;
            /** @enum {string} */
            status: "queued" | "running" | "success" | "failed" | "cancelled";
            error: string | null;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            completed_at: string | null;
        };
        RunTargetV2: {
            /** @description Of the step */
            position: number;
            host: string;
            /** @enum {string} */
            status: "ok" | "failed" | "unreachable" | "not_run";
            changed: boolean;
            elapsed_ms: number;
            /** @description Why it could not be used: an `SSH_` code */
            code: string | null;
            error: string | null;
        };
        RunTemplateV2: {
            /** Format: uuid */
            id: string;
            /** @example patch the web servers */
            name: string;
            description: string;
            playbook_id: number;
            inventory_id: number;
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`
             */
            credential_id: string | null;
            /** Format: uuid */
            become_credential_id: string | null;
            /** @description Shown to whoever may see the template: no place for secrets */
            extra_vars: {
                [key: string]: unknown;
            };
            /** @example web:!db */
            limit: string | null;
            tags: string[];
            skip_tags: string[];
            /** @description Only say what would change */
            check: boolean;
            /** @description Hosts at work at the same time */
            forks: number;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        RunTemplateV2Body: {
            /** @example patch the web servers */
            name: string;
            /** @default  */
            description?: string;
            playbook_id: number;
            inventory_id: number;
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`
             * @default null
             */
            credential_id?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            become_credential_id?: string | null;
            /**
             * @description Shown to whoever may see the template: no place for secrets
             * @default {}
             */
            extra_vars?: {
                [key: string]: unknown;
            };
            /**
             * @default null
             * @example web:!db
             */
            limit?: string | null;
            /** @default [] */
            tags?: string[];
            /** @default [] */
            skip_tags?: string[];
            /**
             * @description Only say what would change
             * @default false
             */
            check?: boolean;
            /**
             * @description Hosts at work at the same time
             * @default 5
             */
            forks?: number;
        };
        RunTemplateV2Patch: {
            /** @example patch the web servers */
            name?: string;
            description?: string;
            playbook_id?: number;
            inventory_id?: number;
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`
             */
            credential_id?: string | null;
            /** Format: uuid */
            become_credential_id?: string | null;
            /** @description Shown to whoever may see the template: no place for secrets */
            extra_vars?: {
                [key: string]: unknown;
            };
            /** @example web:!db */
            limit?: string | null;
            tags?: string[];
            skip_tags?: string[];
            /** @description Only say what would change */
            check?: boolean;
            /** @description Hosts at work at the same time */
            forks?: number;
        };
        ServiceMeshBody: {
            /** @example istio-main */
            name: string;
            /** @enum {string} */
            type: "cilium" | "istio" | "other";
            /**
             * @default null
             * @example 1.24.1
             */
            mesh_version?: string | null;
            /** @default  */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "maintenance" | "error";
        };
        ServiceMeshPatch: {
            /** @example istio-main */
            name?: string;
            /** @enum {string} */
            type?: "cilium" | "istio" | "other";
            /** @example 1.24.1 */
            mesh_version?: string | null;
            description?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "maintenance" | "error";
        };
        ServiceMeshView: {
            /** Format: uuid */
            id: string;
            /** @example istio-main */
            name: string;
            /** @enum {string} */
            type: "cilium" | "istio" | "other";
            /** @example 1.24.1 */
            mesh_version: string | null;
            description: string;
            /** @enum {string} */
            status: "active" | "inactive" | "maintenance" | "error";
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ShortageV2: {
            /** @example cpu */
            resource: string;
            requested: number;
            limit: number;
            used: number;
            available: number;
        };
        SshTestV2Body: {
            /**
             * Format: uuid
             * @description An `ssh_key` or a `password`, where the inventory has none
             */
            credential_id?: string | null;
        };
        SuggestedActionV2: {
            /** @enum {string} */
            type: "create_playbook";
            label: string;
            /** @description A body for `POST /playbooks`: nothing is created until it is sent */
            data: {
                [key: string]: unknown;
            };
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
        UnitRangeV2: {
            /** @description The lowest unit */
            unit_start: number;
            unit_height: number;
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
        VlanBody: {
            /**
             * @description The number in the frames; once per VRF
             * @example 120
             */
            vlan_id: number;
            /** @example storage */
            name: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             * @default null
             */
            vrf_id?: string | null;
        };
        VlanPatch: {
            /**
             * @description The number in the frames; once per VRF
             * @example 120
             */
            vlan_id?: number;
            /** @example storage */
            name?: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             */
            vrf_id?: string | null;
        };
        VlanSummaryView: {
            /** Format: uuid */
            id: string;
            /** @description Absent when the caller may not see it */
            vlan_id?: number;
            /** @description Absent when the caller may not see it */
            name?: string;
        };
        VlanView: {
            /** Format: uuid */
            id: string;
            /**
             * @description The number in the frames; once per VRF
             * @example 120
             */
            vlan_id: number;
            /** @example storage */
            name: string;
            /**
             * Format: uuid
             * @description null: the global VRF
             */
            vrf_id: string | null;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        VmBgpConfigV2: {
            /** Format: uuid */
            id: string;
            /** @description Absent when the caller may not see it */
            asn?: number;
            /** @description Absent when the caller may not see it */
            peer_asn?: number;
            /**
             * @description Absent when the caller may not see it
             * @example 10.0.0.5
             */
            local_ip?: string;
            /**
             * @description Absent when the caller may not see it
             * @example 10.0.0.5
             */
            peer_ip?: string;
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
            /**
             * Format: uuid
             * @description The pool whose node it is
             */
            k8s_node_pool_id: string | null;
            /**
             * Format: uuid
             * @description The hypervisor that has it
             */
            hypervisor_id: string | null;
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
            network_interfaces: components["schemas"]["VmInterfaceV2"][];
            /** @description null for a machine that is on no hypervisor */
            provider: components["schemas"]["ProviderV2"] | null;
            /** @description Devices it holds */
            gpu_leases: components["schemas"]["GpuLeaseV2"][];
        };
        VmInterfaceV2: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 52:54:00:12:34:56 */
            mac_address: string | null;
            is_primary: boolean;
            /** @example 10.0.0.5/24 */
            ipv4_address: string | null;
            /** @example 10.0.0.5 */
            ipv4_gateway: string | null;
            /** @example 2001:db8::5/64 */
            ipv6_address: string | null;
            /** @example 2001:db8::5 */
            ipv6_gateway: string | null;
            dns: string[];
            mtu: number | null;
            vlan: components["schemas"]["VmVlanV2"] | null;
            vrf: components["schemas"]["VmVrfV2"] | null;
            bgp_configs: components["schemas"]["VmBgpConfigV2"][];
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
            /**
             * Format: uuid
             * @description The pool whose node it is
             */
            k8s_node_pool_id: string | null;
            /**
             * Format: uuid
             * @description The hypervisor that has it
             */
            hypervisor_id: string | null;
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
            /** @description Makes it a VM of a hypervisor */
            provider?: components["schemas"]["ProviderV2Body"];
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
        VmVlanV2: {
            /** Format: uuid */
            id: string;
            /** @description Absent when the caller may not see it */
            vlan_id?: number;
            /** @description Absent when the caller may not see it */
            name?: string;
        };
        VmVrfV2: {
            /** Format: uuid */
            id: string;
            /** @description Absent when the caller may not see it */
            name?: string;
            /** @description Absent when the caller may not see it */
            route_distinguisher?: string | null;
        };
        VrfBody: {
            /** @example storage */
            name: string;
            /**
             * @default null
             * @example 65000:100
             */
            route_distinguisher?: string | null;
            /** @default  */
            description?: string;
        };
        VrfPatch: {
            /** @example storage */
            name?: string;
            /** @example 65000:100 */
            route_distinguisher?: string | null;
            description?: string;
        };
        VrfSummaryView: {
            /** Format: uuid */
            id: string;
            /** @description Absent when the caller may not see it */
            name?: string;
            /** @description Absent when the caller may not see it */
            route_distinguisher?: string | null;
        };
        VrfView: {
            /** Format: uuid */
            id: string;
            /** @example storage */
            name: string;
            /** @example 65000:100 */
            route_distinguisher: string | null;
            description: string;
            /** @description The ETag without its quotes */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
         * @description `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `KUBECONFIG_NOT_FOUND`: Kubeconfig not found
         */
        "K8S_CLUSTER_NOT_FOUND.KUBECONFIG_NOT_FOUND": {
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
         *     `SERVICE_MESH_NOT_FOUND`: Service mesh not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         */
        "K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_NOT_FOUND.TENANT_NOT_FOUND": {
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
         *
         *     `PRIMARY_SERVICE_MESH_DUPLICATE`: Primary service mesh exists already
         *
         *     `SERVICE_MESH_BINDING_DUPLICATE`: Service mesh binding exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.SERVICE_MESH_BINDING_DUPLICATE": {
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
         *     `SERVICE_MESH_BINDING_NOT_FOUND`: Service mesh binding not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         */
        "K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND.TENANT_NOT_FOUND": {
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
         *
         *     `PRIMARY_SERVICE_MESH_DUPLICATE`: Primary service mesh exists already
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE": {
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
         *     `SERVICE_MESH_BINDING_NOT_FOUND`: Service mesh binding not found
         */
        "K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND": {
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
         *     `K8S_CLUSTER_PLUGIN_NAME_DUPLICATE`: K8s cluster plugin name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `K8S_CLUSTER_PLUGIN_NOT_FOUND`: K8s cluster plugin not found */
        K8S_CLUSTER_PLUGIN_NOT_FOUND: {
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
         *     `K8S_CLUSTER_PLUGIN_NOT_FOUND`: K8s cluster plugin not found
         */
        "K8S_CLUSTER_NOT_FOUND.K8S_CLUSTER_PLUGIN_NOT_FOUND": {
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
         *     `K8S_CLUSTER_PLUGIN_NAME_DUPLICATE`: K8s cluster plugin name exists already
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE": {
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
         *     `SERVICE_MESH_NAME_DUPLICATE`: Service mesh name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.SERVICE_MESH_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SERVICE_MESH_NOT_FOUND`: Service mesh not found */
        SERVICE_MESH_NOT_FOUND: {
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
         *     `SERVICE_MESH_NAME_DUPLICATE`: Service mesh name exists already
         */
        "CONCURRENT_UPDATE.SERVICE_MESH_NAME_DUPLICATE": {
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
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BASTION_CLUSTER_ASSOCIATION_DUPLICATE`: Bastion cluster association exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BASTION_CLUSTER_ASSOCIATION_NOT_FOUND`: Bastion cluster association not found */
        BASTION_CLUSTER_ASSOCIATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BASTION_CLUSTER_ASSOCIATION_NOT_FOUND`: Bastion cluster association not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "BASTION_CLUSTER_ASSOCIATION_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BASTION_CLUSTER_ASSOCIATION_DUPLICATE`: Bastion cluster association exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE": {
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
         *
         *     `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found
         */
        "K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND": {
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
         *     `K8S_NODE_POOL_NAME_DUPLICATE`: K8s node pool name exists already
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `K8S_NODE_POOL_NOT_FOUND`: K8s node pool not found */
        K8S_NODE_POOL_NOT_FOUND: {
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
         *     `K8S_NODE_POOL_NOT_FOUND`: K8s node pool not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found
         */
        "K8S_CLUSTER_NOT_FOUND.K8S_NODE_POOL_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND": {
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
         *     `K8S_NODE_POOL_NAME_DUPLICATE`: K8s node pool name exists already
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
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
         *     `K8S_NODE_POOL_NAME_DUPLICATE`: K8s node pool name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_NODE_POOL_NAME_DUPLICATE": {
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
         *     `FABRICATION_NAME_DUPLICATE`: Fabrication name exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FABRICATION_NOT_FOUND`: Fabrication not found */
        FABRICATION_NOT_FOUND: {
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
         *     `FABRICATION_NAME_DUPLICATE`: Fabrication name exists already
         */
        "CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE": {
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
         *     `PHASE_NAME_DUPLICATE`: Phase name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PHASE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PHASE_NOT_FOUND`: Phase not found */
        PHASE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `FABRICATION_NOT_FOUND`: Fabrication not found
         *
         *     `PHASE_NOT_FOUND`: Phase not found
         */
        "FABRICATION_NOT_FOUND.PHASE_NOT_FOUND": {
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
         *     `PHASE_NAME_DUPLICATE`: Phase name exists already
         */
        "CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE": {
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
         *     `DATA_CENTER_NAME_DUPLICATE`: Data center name exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DATA_CENTER_NOT_FOUND`: Data center not found */
        DATA_CENTER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `DATA_CENTER_NOT_FOUND`: Data center not found
         *
         *     `PHASE_NOT_FOUND`: Phase not found
         */
        "DATA_CENTER_NOT_FOUND.PHASE_NOT_FOUND": {
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
         *     `DATA_CENTER_NAME_DUPLICATE`: Data center name exists already
         */
        "CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE": {
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
         *     `ROOM_NAME_DUPLICATE`: Room name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.ROOM_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ROOM_NOT_FOUND`: Room not found */
        ROOM_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `DATA_CENTER_NOT_FOUND`: Data center not found
         *
         *     `ROOM_NOT_FOUND`: Room not found
         */
        "DATA_CENTER_NOT_FOUND.ROOM_NOT_FOUND": {
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
         *     `ROOM_NAME_DUPLICATE`: Room name exists already
         */
        "CONCURRENT_UPDATE.ROOM_NAME_DUPLICATE": {
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
         *     `RACK_NAME_DUPLICATE`: Rack name exists already
         *
         *     `RACK_UNITS_IN_USE`: Hosts stand in the units that the rack would lose
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RACK_NOT_FOUND`: Rack not found */
        RACK_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `RACK_NOT_FOUND`: Rack not found
         *
         *     `ROOM_NOT_FOUND`: Room not found
         */
        "RACK_NOT_FOUND.ROOM_NOT_FOUND": {
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
         *     `RACK_NAME_DUPLICATE`: Rack name exists already
         *
         *     `RACK_UNITS_IN_USE`: Hosts stand in the units that the rack would lose
         */
        "CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE": {
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
         * @description `BRAND_NAME_DUPLICATE`: Brand name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BRAND_NOT_FOUND`: Brand not found */
        BRAND_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BRAND_NAME_DUPLICATE`: Brand name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_MODEL_NAME_DUPLICATE`: Baremetal model name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BAREMETAL_MODEL_NOT_FOUND`: Baremetal model not found */
        BAREMETAL_MODEL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_MODEL_NOT_FOUND`: Baremetal model not found
         *
         *     `BRAND_NOT_FOUND`: Brand not found
         */
        "BAREMETAL_MODEL_NOT_FOUND.BRAND_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_MODEL_NAME_DUPLICATE`: Baremetal model name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         */
        "BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE": {
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
         *     `PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE`: Purchase requisition pr number exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE": {
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
        /** @description `PURCHASE_REQUISITION_NOT_FOUND`: Purchase requisition not found */
        PURCHASE_REQUISITION_NOT_FOUND: {
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
         *     `PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE`: Purchase requisition pr number exists already
         *
         *     `STATUS_FORBIDS_CHANGE`: The resource cannot be changed in this status
         */
        "CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.STATUS_FORBIDS_CHANGE": {
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
         *     `PURCHASE_ORDER_PO_NUMBER_DUPLICATE`: Purchase order po number exists already
         *
         *     `REQUISITION_NOT_APPROVED`: The purchase requisition is not approved
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PURCHASE_ORDER_NOT_FOUND`: Purchase order not found */
        PURCHASE_ORDER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `PURCHASE_ORDER_NOT_FOUND`: Purchase order not found
         *
         *     `PURCHASE_REQUISITION_NOT_FOUND`: Purchase requisition not found
         */
        "PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND": {
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
         *     `PURCHASE_ORDER_PO_NUMBER_DUPLICATE`: Purchase order po number exists already
         *
         *     `REQUISITION_NOT_APPROVED`: The purchase requisition is not approved
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED.RESOURCE_IN_USE": {
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
         *     `PURCHASE_ORDER_PO_NUMBER_DUPLICATE`: Purchase order po number exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE": {
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
         *     `VRF_NAME_DUPLICATE`: Vrf name exists already
         *
         *     `VRF_ROUTE_DISTINGUISHER_DUPLICATE`: Vrf route distinguisher exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VRF_NOT_FOUND`: Vrf not found */
        VRF_NOT_FOUND: {
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
         *     `VRF_NAME_DUPLICATE`: Vrf name exists already
         *
         *     `VRF_ROUTE_DISTINGUISHER_DUPLICATE`: Vrf route distinguisher exists already
         */
        "CONCURRENT_UPDATE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE": {
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
         *     `VLAN_DUPLICATE`: Vlan exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VLAN_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VLAN_NOT_FOUND`: Vlan not found */
        VLAN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `VLAN_NOT_FOUND`: Vlan not found
         *
         *     `VRF_NOT_FOUND`: Vrf not found
         */
        "VLAN_NOT_FOUND.VRF_NOT_FOUND": {
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
         *
         *     `VLAN_DUPLICATE`: Vlan exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VLAN_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `BGP_CONFIG_NOT_FOUND`: Bgp config not found */
        BGP_CONFIG_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BGP_CONFIG_NOT_FOUND`: Bgp config not found
         *
         *     `VRF_NOT_FOUND`: Vrf not found
         */
        "BGP_CONFIG_NOT_FOUND.VRF_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `BGP_CONFIG_NOT_FOUND`: Bgp config not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         *
         *     `VLAN_NOT_FOUND`: Vlan not found
         *
         *     `VRF_NOT_FOUND`: Vrf not found
         */
        "BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND": {
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
         *     `NETWORK_INTERFACE_ADDRESS_DUPLICATE`: Network interface address exists already
         *
         *     `NETWORK_INTERFACE_MAC_DUPLICATE`: Network interface mac exists already
         *
         *     `NETWORK_INTERFACE_NAME_DUPLICATE`: Network interface name exists already
         *
         *     `NETWORK_INTERFACE_PRIMARY_DUPLICATE`: Network interface primary exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NETWORK_INTERFACE_NOT_FOUND`: Network interface not found */
        NETWORK_INTERFACE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `BGP_CONFIG_NOT_FOUND`: Bgp config not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `NETWORK_INTERFACE_NOT_FOUND`: Network interface not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         *
         *     `VLAN_NOT_FOUND`: Vlan not found
         *
         *     `VRF_NOT_FOUND`: Vrf not found
         */
        "BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND": {
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
         *     `NETWORK_INTERFACE_ADDRESS_DUPLICATE`: Network interface address exists already
         *
         *     `NETWORK_INTERFACE_MAC_DUPLICATE`: Network interface mac exists already
         *
         *     `NETWORK_INTERFACE_NAME_DUPLICATE`: Network interface name exists already
         *
         *     `NETWORK_INTERFACE_PRIMARY_DUPLICATE`: Network interface primary exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `BGP_CONFIG_NOT_FOUND`: Bgp config not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `NETWORK_INTERFACE_NOT_FOUND`: Network interface not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BGP_CONFIG_NOT_FOUND`: Bgp config not found
         *
         *     `NETWORK_INTERFACE_NOT_FOUND`: Network interface not found
         */
        "BGP_CONFIG_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND": {
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
        /** @description `BGP_NOT_EXPRESSIBLE`: These BGP configurations cannot be written together in this format */
        BGP_NOT_EXPRESSIBLE: {
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
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `IP_POOL_NAME_DUPLICATE`: Ip pool name exists already
         *
         *     `IP_POOL_OVERLAP`: The range overlaps the range of another pool
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `IP_POOL_NOT_FOUND`: Ip pool not found */
        IP_POOL_NOT_FOUND: {
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
         *     `IP_POOL_NAME_DUPLICATE`: Ip pool name exists already
         *
         *     `IP_POOL_OVERLAP`: The range overlaps the range of another pool
         */
        "CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP": {
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
         *     `IP_ALLOCATION_ADDRESS_DUPLICATE`: Ip allocation address exists already
         *
         *     `IP_POOL_EXHAUSTED`: No address of the pool is free
         *
         *     `IP_POOL_NAME_DUPLICATE`: Ip pool name exists already
         *
         *     `IP_POOL_OVERLAP`: The range overlaps the range of another pool
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_ALLOCATION_ADDRESS_DUPLICATE.IP_POOL_EXHAUSTED.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `IP_ALLOCATION_NOT_FOUND`: Ip allocation not found
         *
         *     `IP_POOL_NOT_FOUND`: Ip pool not found
         */
        "IP_ALLOCATION_NOT_FOUND.IP_POOL_NOT_FOUND": {
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
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `HYPERVISOR_NAME_DUPLICATE`: Hypervisor name exists already
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `HYPERVISOR_NOT_FOUND`: Hypervisor not found */
        HYPERVISOR_NOT_FOUND: {
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
         *     `HYPERVISOR_NAME_DUPLICATE`: Hypervisor name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.RESOURCE_IN_USE": {
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
         *     `HYPERVISOR_NAME_DUPLICATE`: Hypervisor name exists already
         */
        "CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `GPU_DEVICE_NOT_FOUND`: Gpu device not found */
        GPU_DEVICE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `GPU_DEVICE_NOT_FOUND`: Gpu device not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "GPU_DEVICE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
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
         *     `DEVICE_IN_USE`: A virtual machine holds this device
         *
         *     `STATUS_FORBIDS_CHANGE`: The resource cannot be changed in this status
         */
        "CONCURRENT_UPDATE.DEVICE_IN_USE.STATUS_FORBIDS_CHANGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `HYPERVISOR_ERROR`: The hypervisor could not do this */
        HYPERVISOR_ERROR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `HYPERVISOR_UNAVAILABLE`: The hypervisor does not answer; try again later
         *
         *     `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later
         */
        "HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE": {
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
        /** @description `DRIFT_FINDING_NOT_FOUND`: Drift finding not found */
        DRIFT_FINDING_NOT_FOUND: {
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
         *     `STATUS_FORBIDS_CHANGE`: The resource cannot be changed in this status
         *
         *     `VM_BUSY`: Another operation on this virtual machine is running
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE.VM_BUSY": {
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
         *     `STATUS_FORBIDS_CHANGE`: The resource cannot be changed in this status
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE": {
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
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         *
         *     `VM_BUSY`: Another operation on this virtual machine is running
         *
         *     `VM_NOT_BOUND`: This virtual machine is on no hypervisor
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_NOT_BOUND": {
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
         *     `HYPERVISOR_NOT_CONFIGURED`: There is no hypervisor to use
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `INSUFFICIENT_CAPACITY`: No host has room for the request
         *
         *     `IP_POOL_EXHAUSTED`: No address of the pool is free
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.HYPERVISOR_NOT_CONFIGURED.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.IP_POOL_EXHAUSTED.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
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
         *     `HOST_MANAGED`: The hypervisor decides on which host this virtual machine is
         *
         *     `INSUFFICIENT_CAPACITY`: No host has room for the request
         *
         *     `QUOTA_EXCEEDED`: The quota of the tenant in this host group is spent
         *
         *     `STATUS_MANAGED`: The status of this virtual machine is managed by the hypervisor
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.STATUS_MANAGED.VIRTUAL_MACHINE_NAME_DUPLICATE": {
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
         *
         *     `VM_BUSY`: Another operation on this virtual machine is running
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_BUSY": {
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
         * @description `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_NOT_BOUND`: This virtual machine is on no hypervisor
         */
        "VM_FOREIGN.VM_NOT_BOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `FIREWALL_RULE_NOT_FOUND`: Firewall rule not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "FIREWALL_RULE_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
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
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         *
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_NOT_BOUND`: This virtual machine is on no hypervisor
         */
        "CONCURRENT_UPDATE.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_FOREIGN.VM_NOT_BOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `FIREWALL_RULE_NOT_FOUND`: Firewall rule not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         */
        "FIREWALL_RULE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND": {
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
         *
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_NOT_BOUND`: This virtual machine is on no hypervisor
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_FOREIGN.VM_NOT_BOUND": {
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
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `INVENTORY_NAME_DUPLICATE`: Inventory name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE": {
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
         *     `INVALID_INVENTORY_CONFIG`: The inventory configuration is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "IDEMPOTENCY_KEY_REUSED.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVENTORY_NOT_FOUND`: Inventory not found */
        INVENTORY_NOT_FOUND: {
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
         *     `INVENTORY_NAME_DUPLICATE`: Inventory name exists already
         */
        "CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVALID_INVENTORY_CONFIG`: The inventory configuration is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "INVALID_INVENTORY_CONFIG.VALIDATION_ERROR": {
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
         *     `INVENTORY_IN_USE`: The inventory is used by runs that have not ended
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.INVENTORY_IN_USE.RESOURCE_IN_USE": {
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
         *     `PLAYBOOK_NAME_DUPLICATE`: Playbook name exists already
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE": {
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
         *     `INVALID_YAML_FORMAT`: The text is not valid YAML
         *
         *     `PLAYBOOK_VALIDATION_ERROR`: The playbook is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAYBOOK_NOT_FOUND`: Playbook not found */
        PLAYBOOK_NOT_FOUND: {
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
         *     `PLAYBOOK_NAME_DUPLICATE`: Playbook name exists already
         */
        "CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVALID_YAML_FORMAT`: The text is not valid YAML
         *
         *     `PLAYBOOK_VALIDATION_ERROR`: The playbook is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CREDENTIAL_NOT_FOUND`: Credential not found */
        CREDENTIAL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CREDENTIAL_NOT_FOUND`: Credential not found
         *
         *     `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `PLAYBOOK_NOT_FOUND`: Playbook not found
         */
        "CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PLAYBOOK_RUN_NOT_FOUND`: Playbook run not found */
        PLAYBOOK_RUN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `PLAYBOOK_RUN_NOT_FOUND`: Playbook run not found
         */
        "INVENTORY_NOT_FOUND.PLAYBOOK_RUN_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CREDENTIAL_NOT_FOUND`: Credential not found
         *
         *     `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `PLAYBOOK_NOT_FOUND`: Playbook not found
         *
         *     `PLAYBOOK_RUN_NOT_FOUND`: Playbook run not found
         */
        "CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.PLAYBOOK_RUN_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RUN_TEMPLATE_NOT_FOUND`: Run template not found */
        RUN_TEMPLATE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CREDENTIAL_NOT_FOUND`: Credential not found
         *
         *     `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `PLAYBOOK_NOT_FOUND`: Playbook not found
         *
         *     `RUN_TEMPLATE_NOT_FOUND`: Run template not found
         */
        "CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND": {
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
         *     `PLAYBOOK_VALIDATION_ERROR`: The playbook is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "IDEMPOTENCY_KEY_REUSED.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RUN_SCHEDULE_NOT_FOUND`: Run schedule not found */
        RUN_SCHEDULE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `RUN_SCHEDULE_NOT_FOUND`: Run schedule not found
         *
         *     `RUN_TEMPLATE_NOT_FOUND`: Run template not found
         */
        "RUN_SCHEDULE_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CREDENTIAL_NOT_FOUND`: Credential not found
         *
         *     `INVENTORY_NOT_FOUND`: Inventory not found
         */
        "CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `EXECUTION_UNAVAILABLE`: Playbooks cannot be run here safely, so they are not run
         *
         *     `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later
         */
        "EXECUTION_UNAVAILABLE.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `SSH_HOST_KEY_NOT_FOUND`: Ssh host key not found
         */
        "INVENTORY_NOT_FOUND.SSH_HOST_KEY_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONVERSATION_NOT_FOUND`: Conversation not found */
        CONVERSATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `AI_SERVICE_UNAVAILABLE`: The assistant is not available at the moment
         *
         *     `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later
         */
        "AI_SERVICE_UNAVAILABLE.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OPERATION_NOT_FOUND`: Operation not found */
        OPERATION_NOT_FOUND: {
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
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `RACK_NOT_FOUND`: Rack not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.RACK_NOT_FOUND": {
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
         *
         *     `RACK_UNAVAILABLE`: The rack takes no more hosts
         *
         *     `RACK_UNITS_OCCUPIED`: Another host stands in these units of the rack
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED": {
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
         *
         *     `RACK_NOT_FOUND`: Rack not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.RACK_NOT_FOUND": {
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
         *     `RACK_UNAVAILABLE`: The rack takes no more hosts
         *
         *     `RACK_UNITS_OCCUPIED`: Another host stands in these units of the rack
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED": {
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
         *
         *     `RACK_UNITS_OCCUPIED`: Another host stands in these units of the rack
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNITS_OCCUPIED": {
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
         *     `BAREMETAL_MODEL_NOT_FOUND`: Baremetal model not found
         *
         *     `PURCHASE_ORDER_NOT_FOUND`: Purchase order not found
         *
         *     `PURCHASE_REQUISITION_NOT_FOUND`: Purchase requisition not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND": {
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
         *     `INVALID_STATE_TRANSITION`: The status cannot change this way
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR": {
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
    healthK8sClusters: {
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
                        data: components["schemas"]["ClusterHealthV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    putKubeconfigK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KubeconfigV2Body"];
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
                        data: components["schemas"]["K8sClusterV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeKubeconfigK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.KUBECONFIG_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    meshesOfK8sClusters: {
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
                        data: components["schemas"]["MeshBindingView"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bindMeshK8sClusters: {
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
                "application/json": components["schemas"]["MeshBindingBody"];
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
                        data: components["schemas"]["MeshBindingView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.SERVICE_MESH_BINDING_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceMeshRoleK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                service_mesh_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeshRoleBody"];
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
                        data: components["schemas"]["MeshBindingView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    unbindMeshK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                service_mesh_id: string;
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    changeMeshRoleK8sClusters: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                service_mesh_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeshRoleBody"];
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
                        data: components["schemas"]["MeshBindingView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sClusterPlugins: {
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
                /** @description Also with `k8s_cluster_id__ne`, `k8s_cluster_id__in`, `k8s_cluster_id__isnull` */
                k8s_cluster_id?: string;
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
                        data: components["schemas"]["K8sClusterPluginView"][];
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
    createK8sClusterPlugins: {
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
                "application/json": components["schemas"]["K8sClusterPluginBody"];
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
                        data: components["schemas"]["K8sClusterPluginView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getK8sClusterPlugins: {
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
                        data: components["schemas"]["K8sClusterPluginView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceK8sClusterPlugins: {
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
                "application/json": components["schemas"]["K8sClusterPluginBody"];
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
                        data: components["schemas"]["K8sClusterPluginView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sClusterPlugins: {
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
            404: components["responses"]["K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sClusterPlugins: {
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
                "application/json": components["schemas"]["K8sClusterPluginPatch"];
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
                        data: components["schemas"]["K8sClusterPluginView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkK8sClusterPlugins: {
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importK8sClusterPlugins: {
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
                "application/json": (components["schemas"]["K8sClusterPluginBody"] | ({
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageServiceMeshes: {
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
                /** @description Also with `type__ne`, `type__in`, `type__isnull` */
                type?: string;
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
                        data: components["schemas"]["ServiceMeshView"][];
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
    createServiceMeshes: {
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
                "application/json": components["schemas"]["ServiceMeshBody"];
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
                        data: components["schemas"]["ServiceMeshView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.SERVICE_MESH_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getServiceMeshes: {
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
                        data: components["schemas"]["ServiceMeshView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceServiceMeshes: {
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
                "application/json": components["schemas"]["ServiceMeshBody"];
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
                        data: components["schemas"]["ServiceMeshView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.SERVICE_MESH_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeServiceMeshes: {
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
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchServiceMeshes: {
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
                "application/json": components["schemas"]["ServiceMeshPatch"];
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
                        data: components["schemas"]["ServiceMeshView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.SERVICE_MESH_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkServiceMeshes: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.SERVICE_MESH_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importServiceMeshes: {
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
                "application/json": (components["schemas"]["ServiceMeshBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.SERVICE_MESH_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBastionClusterAssociations: {
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
                /** @description Also with `k8s_cluster_id__ne`, `k8s_cluster_id__in`, `k8s_cluster_id__isnull` */
                k8s_cluster_id?: string;
                /** @description Also with `vm_id__ne`, `vm_id__in`, `vm_id__isnull` */
                vm_id?: string;
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
                        data: components["schemas"]["BastionClusterAssociationView"][];
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
    createBastionClusterAssociations: {
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
                "application/json": components["schemas"]["BastionClusterAssociationBody"];
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
                        data: components["schemas"]["BastionClusterAssociationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getBastionClusterAssociations: {
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
                        data: components["schemas"]["BastionClusterAssociationView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceBastionClusterAssociations: {
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
                "application/json": components["schemas"]["BastionClusterAssociationBody"];
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
                        data: components["schemas"]["BastionClusterAssociationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBastionClusterAssociations: {
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
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBastionClusterAssociations: {
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
                "application/json": components["schemas"]["BastionClusterAssociationPatch"];
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
                        data: components["schemas"]["BastionClusterAssociationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkBastionClusterAssociations: {
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importBastionClusterAssociations: {
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
                "application/json": (components["schemas"]["BastionClusterAssociationBody"] | ({
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sNodePools: {
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
                /** @description Also with `k8s_cluster_id__ne`, `k8s_cluster_id__in`, `k8s_cluster_id__isnull` */
                k8s_cluster_id?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `role__ne`, `role__in`, `role__isnull` */
                role?: string;
                /** @description Also with `specification_id__ne`, `specification_id__in`, `specification_id__isnull` */
                specification_id?: string;
                /** @description Also with `group_id__ne`, `group_id__in`, `group_id__gte`, `group_id__lte`, `group_id__isnull` */
                group_id?: number;
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
                        data: components["schemas"]["K8sNodePoolView"][];
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
    createK8sNodePools: {
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
                "application/json": components["schemas"]["K8sNodePoolBody"];
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
                        data: components["schemas"]["K8sNodePoolView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getK8sNodePools: {
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
                        data: components["schemas"]["K8sNodePoolView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_NODE_POOL_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceK8sNodePools: {
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
                "application/json": components["schemas"]["K8sNodePoolBody"];
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
                        data: components["schemas"]["K8sNodePoolView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_NODE_POOL_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sNodePools: {
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
            404: components["responses"]["K8S_NODE_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sNodePools: {
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
                "application/json": components["schemas"]["K8sNodePoolPatch"];
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
                        data: components["schemas"]["K8sNodePoolView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_NODE_POOL_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkK8sNodePools: {
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_NODE_POOL_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importK8sNodePools: {
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
                "application/json": (components["schemas"]["K8sNodePoolBody"] | ({
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
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_NODE_POOL_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageFabrications: {
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
                        data: components["schemas"]["FabricationView"][];
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
    createFabrications: {
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
                "application/json": components["schemas"]["FabricationBody"];
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
                        data: components["schemas"]["FabricationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getFabrications: {
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
                        data: components["schemas"]["FabricationView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceFabrications: {
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
                "application/json": components["schemas"]["FabricationBody"];
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
                        data: components["schemas"]["FabricationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeFabrications: {
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
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchFabrications: {
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
                "application/json": components["schemas"]["FabricationPatch"];
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
                        data: components["schemas"]["FabricationView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkFabrications: {
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
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importFabrications: {
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
                "application/json": (components["schemas"]["FabricationBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePhases: {
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
                /** @description Also with `fabrication_id__ne`, `fabrication_id__in`, `fabrication_id__isnull` */
                fabrication_id?: string;
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
                        data: components["schemas"]["PhaseView"][];
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
    createPhases: {
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
                "application/json": components["schemas"]["PhaseBody"];
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
                        data: components["schemas"]["PhaseView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PHASE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPhases: {
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
                        data: components["schemas"]["PhaseView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PHASE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replacePhases: {
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
                "application/json": components["schemas"]["PhaseBody"];
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
                        data: components["schemas"]["PhaseView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePhases: {
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
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPhases: {
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
                "application/json": components["schemas"]["PhasePatch"];
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
                        data: components["schemas"]["PhaseView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkPhases: {
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
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PHASE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importPhases: {
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
                "application/json": (components["schemas"]["PhaseBody"] | ({
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
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PHASE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageDataCenters: {
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
                /** @description Also with `phase_id__ne`, `phase_id__in`, `phase_id__isnull` */
                phase_id?: string;
                /** @description Also with `fabrication_id__ne`, `fabrication_id__in`, `fabrication_id__isnull` */
                fabrication_id?: string;
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
                        data: components["schemas"]["DataCenterView"][];
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
    createDataCenters: {
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
                "application/json": components["schemas"]["DataCenterBody"];
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
                        data: components["schemas"]["DataCenterView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getDataCenters: {
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
                        data: components["schemas"]["DataCenterView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceDataCenters: {
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
                "application/json": components["schemas"]["DataCenterBody"];
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
                        data: components["schemas"]["DataCenterView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeDataCenters: {
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
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchDataCenters: {
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
                "application/json": components["schemas"]["DataCenterPatch"];
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
                        data: components["schemas"]["DataCenterView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkDataCenters: {
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
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importDataCenters: {
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
                "application/json": (components["schemas"]["DataCenterBody"] | ({
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
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRooms: {
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
                /** @description Also with `data_center_id__ne`, `data_center_id__in`, `data_center_id__isnull` */
                data_center_id?: string;
                /** @description Also with `phase_id__ne`, `phase_id__in`, `phase_id__isnull` */
                phase_id?: string;
                /** @description Also with `fabrication_id__ne`, `fabrication_id__in`, `fabrication_id__isnull` */
                fabrication_id?: string;
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
                        data: components["schemas"]["RoomView"][];
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
    createRooms: {
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
                "application/json": components["schemas"]["RoomBody"];
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
                        data: components["schemas"]["RoomView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.ROOM_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getRooms: {
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
                        data: components["schemas"]["RoomView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["ROOM_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceRooms: {
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
                "application/json": components["schemas"]["RoomBody"];
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
                        data: components["schemas"]["RoomView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.ROOM_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRooms: {
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
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRooms: {
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
                "application/json": components["schemas"]["RoomPatch"];
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
                        data: components["schemas"]["RoomView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.ROOM_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkRooms: {
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
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.ROOM_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importRooms: {
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
                "application/json": (components["schemas"]["RoomBody"] | ({
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
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.ROOM_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRacks: {
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
                /** @description Also with `room_id__ne`, `room_id__in`, `room_id__isnull` */
                room_id?: string;
                /** @description Also with `data_center_id__ne`, `data_center_id__in`, `data_center_id__isnull` */
                data_center_id?: string;
                /** @description Also with `phase_id__ne`, `phase_id__in`, `phase_id__isnull` */
                phase_id?: string;
                /** @description Also with `fabrication_id__ne`, `fabrication_id__in`, `fabrication_id__isnull` */
                fabrication_id?: string;
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
                        data: components["schemas"]["RackView"][];
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
    createRacks: {
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
                "application/json": components["schemas"]["RackBody"];
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
                        data: components["schemas"]["RackView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getRacks: {
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
                        data: components["schemas"]["RackView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceRacks: {
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
                "application/json": components["schemas"]["RackBody"];
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
                        data: components["schemas"]["RackView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRacks: {
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
            404: components["responses"]["RACK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRacks: {
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
                "application/json": components["schemas"]["RackPatch"];
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
                        data: components["schemas"]["RackView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkRacks: {
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
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importRacks: {
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
                "application/json": (components["schemas"]["RackBody"] | ({
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
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
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
    pageBrands: {
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
                        data: components["schemas"]["BrandView"][];
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
    createBrands: {
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
                "application/json": components["schemas"]["BrandBody"];
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
                        data: components["schemas"]["BrandView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getBrands: {
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
                        data: components["schemas"]["BrandView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceBrands: {
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
                "application/json": components["schemas"]["BrandBody"];
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
                        data: components["schemas"]["BrandView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBrands: {
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
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBrands: {
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
                "application/json": components["schemas"]["BrandPatch"];
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
                        data: components["schemas"]["BrandView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkBrands: {
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
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importBrands: {
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
                "application/json": (components["schemas"]["BrandBody"] | ({
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
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBaremetalModels: {
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
                /** @description Also with `brand_id__ne`, `brand_id__in`, `brand_id__isnull` */
                brand_id?: string;
                /** @description Also with `gpu_model__ne`, `gpu_model__in`, `gpu_model__ic`, `gpu_model__isnull` */
                gpu_model?: string;
                /** @description Also with `end_of_life__ne`, `end_of_life__gte`, `end_of_life__lte`, `end_of_life__isnull` */
                end_of_life?: string;
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
                        data: components["schemas"]["BaremetalModelView"][];
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
    createBaremetalModels: {
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
                "application/json": components["schemas"]["BaremetalModelBody"];
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
                        data: components["schemas"]["BaremetalModelView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getBaremetalModels: {
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
                        data: components["schemas"]["BaremetalModelView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceBaremetalModels: {
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
                "application/json": components["schemas"]["BaremetalModelBody"];
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
                        data: components["schemas"]["BaremetalModelView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND.BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBaremetalModels: {
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
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBaremetalModels: {
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
                "application/json": components["schemas"]["BaremetalModelPatch"];
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
                        data: components["schemas"]["BaremetalModelView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND.BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkBaremetalModels: {
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
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importBaremetalModels: {
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
                "application/json": (components["schemas"]["BaremetalModelBody"] | ({
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
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePurchaseRequisitions: {
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
                /** @description Also with `pr_number__ne`, `pr_number__in`, `pr_number__ic`, `pr_number__isnull` */
                pr_number?: string;
                /** @description Also with `requested_by__ne`, `requested_by__in`, `requested_by__ic`, `requested_by__isnull` */
                requested_by?: string;
                /** @description Also with `department__ne`, `department__in`, `department__ic`, `department__isnull` */
                department?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `submitted_by__ne`, `submitted_by__in`, `submitted_by__isnull` */
                submitted_by?: string;
                /** @description Also with `decided_by__ne`, `decided_by__in`, `decided_by__isnull` */
                decided_by?: string;
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
                        data: components["schemas"]["PurchaseRequisitionView"][];
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
    createPurchaseRequisitions: {
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
                "application/json": components["schemas"]["PurchaseRequisitionBody"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPurchaseRequisitions: {
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replacePurchaseRequisitions: {
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
                "application/json": components["schemas"]["PurchaseRequisitionBody"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.STATUS_FORBIDS_CHANGE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePurchaseRequisitions: {
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
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPurchaseRequisitions: {
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
                "application/json": components["schemas"]["PurchaseRequisitionPatch"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.STATUS_FORBIDS_CHANGE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    submitPurchaseRequisitions: {
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
                "application/json": components["schemas"]["RequisitionStepBody"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    approvePurchaseRequisitions: {
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
                "application/json": components["schemas"]["RequisitionStepBody"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rejectPurchaseRequisitions: {
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
                "application/json": components["schemas"]["RequisitionStepBody"];
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
                        data: components["schemas"]["PurchaseRequisitionView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkPurchaseRequisitions: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importPurchaseRequisitions: {
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
                "application/json": (components["schemas"]["PurchaseRequisitionBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePurchaseOrders: {
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
                /** @description Also with `po_number__ne`, `po_number__in`, `po_number__ic`, `po_number__isnull` */
                po_number?: string;
                /** @description Also with `requisition_id__ne`, `requisition_id__in`, `requisition_id__isnull` */
                requisition_id?: string;
                /** @description Also with `vendor_name__ne`, `vendor_name__in`, `vendor_name__ic`, `vendor_name__isnull` */
                vendor_name?: string;
                /** @description Also with `amount__ne`, `amount__in`, `amount__gte`, `amount__lte`, `amount__isnull` */
                amount?: number;
                /** @description Also with `currency__ne`, `currency__in`, `currency__isnull` */
                currency?: string;
                /** @description Also with `ordered_at__ne`, `ordered_at__gte`, `ordered_at__lte`, `ordered_at__isnull` */
                ordered_at?: string;
                /** @description Also with `delivered_at__ne`, `delivered_at__gte`, `delivered_at__lte`, `delivered_at__isnull` */
                delivered_at?: string;
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
                        data: components["schemas"]["PurchaseOrderView"][];
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
    createPurchaseOrders: {
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
                "application/json": components["schemas"]["PurchaseOrderBody"];
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
                        data: components["schemas"]["PurchaseOrderView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPurchaseOrders: {
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
                        data: components["schemas"]["PurchaseOrderView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_ORDER_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replacePurchaseOrders: {
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
                "application/json": components["schemas"]["PurchaseOrderBody"];
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
                        data: components["schemas"]["PurchaseOrderView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePurchaseOrders: {
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
            404: components["responses"]["PURCHASE_ORDER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPurchaseOrders: {
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
                "application/json": components["schemas"]["PurchaseOrderPatch"];
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
                        data: components["schemas"]["PurchaseOrderView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkPurchaseOrders: {
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
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importPurchaseOrders: {
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
                "application/json": (components["schemas"]["PurchaseOrderBody"] | ({
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
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVrfs: {
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
                /** @description Also with `route_distinguisher__ne`, `route_distinguisher__in`, `route_distinguisher__ic`, `route_distinguisher__isnull` */
                route_distinguisher?: string;
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
                        data: components["schemas"]["VrfView"][];
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
    createVrfs: {
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
                "application/json": components["schemas"]["VrfBody"];
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
                        data: components["schemas"]["VrfView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getVrfs: {
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
                        data: components["schemas"]["VrfView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceVrfs: {
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
                "application/json": components["schemas"]["VrfBody"];
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
                        data: components["schemas"]["VrfView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVrfs: {
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
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVrfs: {
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
                "application/json": components["schemas"]["VrfPatch"];
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
                        data: components["schemas"]["VrfView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkVrfs: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importVrfs: {
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
                "application/json": (components["schemas"]["VrfBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVlans: {
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
                /** @description Also with `vlan_id__ne`, `vlan_id__in`, `vlan_id__gte`, `vlan_id__lte`, `vlan_id__isnull` */
                vlan_id?: number;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `vrf_id__ne`, `vrf_id__in`, `vrf_id__isnull` */
                vrf_id?: string;
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
                        data: components["schemas"]["VlanView"][];
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
    createVlans: {
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
                "application/json": components["schemas"]["VlanBody"];
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
                        data: components["schemas"]["VlanView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VLAN_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getVlans: {
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
                        data: components["schemas"]["VlanView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceVlans: {
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
                "application/json": components["schemas"]["VlanBody"];
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
                        data: components["schemas"]["VlanView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VLAN_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVlans: {
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
            404: components["responses"]["VLAN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVlans: {
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
                "application/json": components["schemas"]["VlanPatch"];
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
                        data: components["schemas"]["VlanView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VLAN_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkVlans: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VLAN_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importVlans: {
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
                "application/json": (components["schemas"]["VlanBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VLAN_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBgpConfigs: {
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
                /** @description Also with `asn__ne`, `asn__in`, `asn__gte`, `asn__lte`, `asn__isnull` */
                asn?: number;
                /** @description Also with `peer_asn__ne`, `peer_asn__in`, `peer_asn__gte`, `peer_asn__lte`, `peer_asn__isnull` */
                peer_asn?: number;
                /** @description Also with `vrf_id__ne`, `vrf_id__in`, `vrf_id__isnull` */
                vrf_id?: string;
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
                        data: components["schemas"]["BgpConfigView"][];
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
    createBgpConfigs: {
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
                "application/json": components["schemas"]["BgpConfigBody"];
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
                        data: components["schemas"]["BgpConfigView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getBgpConfigs: {
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
                        data: components["schemas"]["BgpConfigView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceBgpConfigs: {
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
                "application/json": components["schemas"]["BgpConfigBody"];
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
                        data: components["schemas"]["BgpConfigView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBgpConfigs: {
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
            404: components["responses"]["BGP_CONFIG_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBgpConfigs: {
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
                "application/json": components["schemas"]["BgpConfigPatch"];
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
                        data: components["schemas"]["BgpConfigView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkBgpConfigs: {
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
    importBgpConfigs: {
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
                "application/json": (components["schemas"]["BgpConfigBody"] | ({
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
    pageNetworkInterfaces: {
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
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `vlan_id__ne`, `vlan_id__in`, `vlan_id__isnull` */
                vlan_id?: string;
                /** @description Also with `vrf_id__ne`, `vrf_id__in`, `vrf_id__isnull` */
                vrf_id?: string;
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
                        data: components["schemas"]["NetworkInterfaceView"][];
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
    createNetworkInterfaces: {
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
                "application/json": components["schemas"]["NetworkInterfaceBody"];
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
                        data: components["schemas"]["NetworkInterfaceView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getNetworkInterfaces: {
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
                        data: components["schemas"]["NetworkInterfaceView"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NETWORK_INTERFACE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceNetworkInterfaces: {
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
                "application/json": components["schemas"]["NetworkInterfaceReplace"];
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
                        data: components["schemas"]["NetworkInterfaceView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeNetworkInterfaces: {
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
            404: components["responses"]["NETWORK_INTERFACE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchNetworkInterfaces: {
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
                "application/json": components["schemas"]["NetworkInterfacePatch"];
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
                        data: components["schemas"]["NetworkInterfaceView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkNetworkInterfaces: {
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
            404: components["responses"]["BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importNetworkInterfaces: {
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
                "application/json": (components["schemas"]["NetworkInterfaceBody"] | ({
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
            404: components["responses"]["BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bindingsNetworkInterfaces: {
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
                        data: components["schemas"]["BgpConfigSummaryView"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NETWORK_INTERFACE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bindNetworkInterfaces: {
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
                "application/json": components["schemas"]["BgpBindingBody"];
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
                        data: components["schemas"]["NetworkInterfaceView"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    unbindNetworkInterfaces: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                bgp_config_id: string;
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
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bgpOfHosts: {
        parameters: {
            query?: {
                format?: "frr" | "bird";
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
                    "text/plain": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND"];
            409: components["responses"]["BGP_NOT_EXPRESSIBLE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bgpOfVirtualMachines: {
        parameters: {
            query?: {
                format?: "frr" | "bird";
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
                    "text/plain": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BGP_NOT_EXPRESSIBLE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageIpPools: {
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
                /** @description Also with `type__ne`, `type__in`, `type__isnull` */
                type?: string;
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
                        data: components["schemas"]["IpPoolV2"][];
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
    createIpPools: {
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
                "application/json": components["schemas"]["IpPoolBody"];
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
                        data: components["schemas"]["IpPoolV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getIpPools: {
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
                        data: components["schemas"]["IpPoolV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceIpPools: {
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
                "application/json": components["schemas"]["IpPoolBody"];
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
                        data: components["schemas"]["IpPoolV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeIpPools: {
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
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchIpPools: {
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
                "application/json": components["schemas"]["IpPoolPatch"];
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
                        data: components["schemas"]["IpPoolV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkIpPools: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importIpPools: {
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
                "application/json": (components["schemas"]["IpPoolBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageOfAllocationsIpPools: {
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
                /** @description Also with `address__ne`, `address__in`, `address__gte`, `address__lte`, `address__isnull` */
                address?: string;
                /** @description Fields with an operator, each a parameter of its own: `name__ic=web` */
                filters?: {
                    [key: string]: string;
                };
            };
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
                        data: components["schemas"]["IpAllocationV2"][];
                        page: components["schemas"]["PageInfo"];
                    };
                    "text/csv": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    allocateIpPools: {
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
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpAllocationV2Body"];
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
                        data: components["schemas"]["IpAllocationV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_ALLOCATION_ADDRESS_DUPLICATE.IP_POOL_EXHAUSTED.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    freeIpPools: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: number;
                allocation_id: string;
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
            404: components["responses"]["IP_ALLOCATION_NOT_FOUND.IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHypervisors: {
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
                /** @description Also with `host_group_id__ne`, `host_group_id__in`, `host_group_id__gte`, `host_group_id__lte`, `host_group_id__isnull` */
                host_group_id?: number;
                /** @description Also with `tenant_id__ne`, `tenant_id__in`, `tenant_id__gte`, `tenant_id__lte`, `tenant_id__isnull` */
                tenant_id?: number;
                /** @description Also with `enabled__ne`, `enabled__isnull` */
                enabled?: boolean;
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
                        data: components["schemas"]["HypervisorV2"][];
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
    createHypervisors: {
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
                "application/json": components["schemas"]["HypervisorV2Body"];
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
                        data: components["schemas"]["HypervisorV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getHypervisors: {
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
                        data: components["schemas"]["HypervisorV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceHypervisors: {
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
                "application/json": components["schemas"]["HypervisorV2Body"];
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
                        data: components["schemas"]["HypervisorV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHypervisors: {
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
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHypervisors: {
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
                "application/json": components["schemas"]["HypervisorV2Patch"];
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
                        data: components["schemas"]["HypervisorV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkHypervisors: {
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
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importHypervisors: {
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
                "application/json": (components["schemas"]["HypervisorV2Body"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    checkHypervisors: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HypervisorV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    discoverHypervisors: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DiscoveryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["HYPERVISOR_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageGpuDevices: {
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
                /** @description Also with `node__ne`, `node__in`, `node__isnull` */
                node?: string;
                /** @description Also with `name__ne`, `name__in`, `name__ic`, `name__isnull` */
                name?: string;
                /** @description Also with `kind__ne`, `kind__in`, `kind__isnull` */
                kind?: string;
                /** @description Also with `model__ne`, `model__in`, `model__ic`, `model__isnull` */
                model?: string;
                /** @description Also with `state__ne`, `state__in`, `state__isnull` */
                state?: string;
                /** @description Also with `vmid__ne`, `vmid__in`, `vmid__gte`, `vmid__lte`, `vmid__isnull` */
                vmid?: number;
                /** @description Also with `vm_id__ne`, `vm_id__in`, `vm_id__isnull` */
                vm_id?: string;
                /** @description Also with `hypervisor_id__ne`, `hypervisor_id__in`, `hypervisor_id__isnull` */
                hypervisor_id?: string;
                /** @description Also with `iommu_group__ne`, `iommu_group__in`, `iommu_group__gte`, `iommu_group__lte`, `iommu_group__isnull` */
                iommu_group?: number;
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
                        data: components["schemas"]["GpuDeviceV2"][];
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
    fragmentationGpuDevices: {
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
                        data: components["schemas"]["FragmentV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getGpuDevices: {
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
                        data: components["schemas"]["GpuDeviceV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GPU_DEVICE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    releaseGpuDevices: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GpuDeviceV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GPU_DEVICE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DEVICE_IN_USE.STATUS_FORBIDS_CHANGE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
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
    pageDrift: {
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
                /** @description Also with `hypervisor_id__ne`, `hypervisor_id__in`, `hypervisor_id__isnull` */
                hypervisor_id?: string;
                /** @description Also with `kind__ne`, `kind__in`, `kind__isnull` */
                kind?: string;
                /** @description Also with `vmid__ne`, `vmid__in`, `vmid__gte`, `vmid__lte`, `vmid__isnull` */
                vmid?: number;
                /** @description Also with `vm_id__ne`, `vm_id__in`, `vm_id__isnull` */
                vm_id?: string;
                /** @description Also with `state__ne`, `state__in`, `state__isnull` */
                state?: string;
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
                        data: components["schemas"]["DriftV2"][];
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
    getDrift: {
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
                        data: components["schemas"]["DriftV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DRIFT_FINDING_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    adoptDrift: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DriftV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DRIFT_FINDING_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE.VM_BUSY"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    ignoreDrift: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DriftV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DRIFT_FINDING_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    startVirtualMachines: {
        parameters: {
            query?: {
                wait?: "false" | "true";
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_NOT_BOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    stopVirtualMachines: {
        parameters: {
            query?: {
                force?: "false" | "true";
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_NOT_BOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebootVirtualMachines: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_NOT_BOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
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
                /** @description Also with `k8s_node_pool_id__ne`, `k8s_node_pool_id__in`, `k8s_node_pool_id__isnull` */
                k8s_node_pool_id?: string;
                /** @description Also with `hypervisor_id__ne`, `hypervisor_id__in`, `hypervisor_id__isnull` */
                hypervisor_id?: string;
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
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NOT_CONFIGURED.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.IP_POOL_EXHAUSTED.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
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
            409: components["responses"]["CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.STATUS_MANAGED.VIRTUAL_MACHINE_NAME_DUPLICATE"];
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
            /** @description Goes on after the answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
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
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_BUSY"];
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
            409: components["responses"]["CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.STATUS_MANAGED.VIRTUAL_MACHINE_NAME_DUPLICATE"];
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
    loadVirtualMachines: {
        parameters: {
            query?: {
                timeframe?: "hour" | "day" | "week" | "month" | "year";
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
                        data: components["schemas"]["LoadPointV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["VM_FOREIGN.VM_NOT_BOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    rulesVirtualMachines: {
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
                        data: components["schemas"]["FirewallRuleV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["VM_FOREIGN.VM_NOT_BOUND"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    createRuleVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirewallRuleV2Body"];
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
                        data: components["schemas"]["FirewallRuleV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FIREWALL_RULE_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_FOREIGN.VM_NOT_BOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    removeRuleVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                position: string;
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
            404: components["responses"]["FIREWALL_RULE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_FOREIGN.VM_NOT_BOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    changeRuleVirtualMachines: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirewallRuleV2Patch"];
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
                        data: components["schemas"]["FirewallRuleV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FIREWALL_RULE_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_FOREIGN.VM_NOT_BOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
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
    pageInventories: {
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
                /** @description Also with `group__ne`, `group__in`, `group__ic`, `group__isnull` */
                group?: string;
                /** @description Also with `source__ne`, `source__in`, `source__isnull` */
                source?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `ssh_status__ne`, `ssh_status__in`, `ssh_status__isnull` */
                ssh_status?: string;
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
                        data: components["schemas"]["InventorySummaryV2"][];
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
    createInventories: {
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
                "application/json": components["schemas"]["InventoryV2Body"];
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
                        data: components["schemas"]["InventoryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getInventories: {
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
                        data: components["schemas"]["InventoryV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceInventories: {
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
                "application/json": components["schemas"]["InventoryV2Body"];
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
                        data: components["schemas"]["InventoryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeInventories: {
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
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INVENTORY_IN_USE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchInventories: {
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
                "application/json": components["schemas"]["InventoryV2Patch"];
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
                        data: components["schemas"]["InventoryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkInventories: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importInventories: {
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
                "application/json": (components["schemas"]["InventoryV2Body"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePlaybooks: {
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
                /** @description Also with `type__ne`, `type__in`, `type__isnull` */
                type?: string;
                /** @description Also with `status__ne`, `status__in`, `status__isnull` */
                status?: string;
                /** @description Also with `last_run_at__ne`, `last_run_at__gte`, `last_run_at__lte`, `last_run_at__isnull` */
                last_run_at?: string;
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
                        data: components["schemas"]["PlaybookV2"][];
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
    createPlaybooks: {
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
                "application/json": components["schemas"]["PlaybookBody"];
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
                        data: components["schemas"]["PlaybookV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPlaybooks: {
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
                        data: components["schemas"]["PlaybookV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PLAYBOOK_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replacePlaybooks: {
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
                "application/json": components["schemas"]["PlaybookBody"];
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
                        data: components["schemas"]["PlaybookV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePlaybooks: {
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
            404: components["responses"]["PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPlaybooks: {
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
                "application/json": components["schemas"]["PlaybookPatch"];
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
                        data: components["schemas"]["PlaybookV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkPlaybooks: {
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    importPlaybooks: {
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
                "application/json": (components["schemas"]["PlaybookBody"] | ({
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
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageCredentials: {
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
                /** @description Also with `kind__ne`, `kind__in`, `kind__isnull` */
                kind?: string;
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
                        data: components["schemas"]["CredentialV2"][];
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
    createCredentials: {
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
                "application/json": components["schemas"]["CredentialV2Body"];
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
                        data: components["schemas"]["CredentialV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getCredentials: {
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
                        data: components["schemas"]["CredentialV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceCredentials: {
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
                "application/json": components["schemas"]["CredentialV2Body"];
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
                        data: components["schemas"]["CredentialV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeCredentials: {
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
            404: components["responses"]["CREDENTIAL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchCredentials: {
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
                "application/json": components["schemas"]["CredentialV2Patch"];
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
                        data: components["schemas"]["CredentialV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkCredentials: {
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
    importCredentials: {
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
                "application/json": (components["schemas"]["CredentialV2Body"] | ({
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
    pagePlaybookRuns: {
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
                /** @description Also with `state__ne`, `state__in`, `state__isnull` */
                state?: string;
                /** @description Also with `inventory_id__ne`, `inventory_id__in`, `inventory_id__gte`, `inventory_id__lte`, `inventory_id__isnull` */
                inventory_id?: number;
                /** @description Also with `template_id__ne`, `template_id__in`, `template_id__isnull` */
                template_id?: string;
                /** @description Also with `rerun_of_id__ne`, `rerun_of_id__in`, `rerun_of_id__isnull` */
                rerun_of_id?: string;
                /** @description Also with `job_number__ne`, `job_number__in`, `job_number__gte`, `job_number__lte`, `job_number__isnull` */
                job_number?: number;
                /** @description Also with `requested_by__ne`, `requested_by__in`, `requested_by__isnull` */
                requested_by?: string;
                /** @description Also with `started_at__ne`, `started_at__gte`, `started_at__lte`, `started_at__isnull` */
                started_at?: string;
                /** @description Also with `finished_at__ne`, `finished_at__gte`, `finished_at__lte`, `finished_at__isnull` */
                finished_at?: string;
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
                        data: components["schemas"]["PlaybookRunSummaryV2"][];
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
    createPlaybookRuns: {
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
                "application/json": components["schemas"]["PlaybookRunV2Body"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlaybookRunSummaryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getPlaybookRuns: {
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
                        data: components["schemas"]["PlaybookRunV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PLAYBOOK_RUN_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    cancelPlaybookRuns: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlaybookRunSummaryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND.PLAYBOOK_RUN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rerunFailedPlaybookRuns: {
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
                "application/json": components["schemas"]["RunSecretsV2Body"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlaybookRunSummaryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.PLAYBOOK_RUN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRunTemplates: {
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
                /** @description Also with `playbook_id__ne`, `playbook_id__in`, `playbook_id__gte`, `playbook_id__lte`, `playbook_id__isnull` */
                playbook_id?: number;
                /** @description Also with `inventory_id__ne`, `inventory_id__in`, `inventory_id__gte`, `inventory_id__lte`, `inventory_id__isnull` */
                inventory_id?: number;
                /** @description Also with `credential_id__ne`, `credential_id__in`, `credential_id__isnull` */
                credential_id?: string;
                /** @description Also with `become_credential_id__ne`, `become_credential_id__in`, `become_credential_id__isnull` */
                become_credential_id?: string;
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
                        data: components["schemas"]["RunTemplateV2"][];
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
    createRunTemplates: {
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
                "application/json": components["schemas"]["RunTemplateV2Body"];
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
                        data: components["schemas"]["RunTemplateV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getRunTemplates: {
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
                        data: components["schemas"]["RunTemplateV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_TEMPLATE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceRunTemplates: {
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
                "application/json": components["schemas"]["RunTemplateV2Body"];
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
                        data: components["schemas"]["RunTemplateV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRunTemplates: {
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
            404: components["responses"]["RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRunTemplates: {
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
                "application/json": components["schemas"]["RunTemplateV2Patch"];
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
                        data: components["schemas"]["RunTemplateV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkRunTemplates: {
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
    importRunTemplates: {
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
                "application/json": (components["schemas"]["RunTemplateV2Body"] | ({
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
    launchRunTemplates: {
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
                "application/json": components["schemas"]["LaunchV2Body"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlaybookRunSummaryV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRunSchedules: {
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
                /** @description Also with `template_id__ne`, `template_id__in`, `template_id__isnull` */
                template_id?: string;
                /** @description Also with `enabled__ne`, `enabled__isnull` */
                enabled?: boolean;
                /** @description Also with `next_run_at__ne`, `next_run_at__gte`, `next_run_at__lte`, `next_run_at__isnull` */
                next_run_at?: string;
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
                        data: components["schemas"]["RunScheduleV2"][];
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
    createRunSchedules: {
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
                "application/json": components["schemas"]["RunScheduleV2Body"];
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
                        data: components["schemas"]["RunScheduleV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getRunSchedules: {
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
                        data: components["schemas"]["RunScheduleV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_SCHEDULE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceRunSchedules: {
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
                "application/json": components["schemas"]["RunScheduleV2Body"];
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
                        data: components["schemas"]["RunScheduleV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_SCHEDULE_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRunSchedules: {
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
            404: components["responses"]["RUN_SCHEDULE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRunSchedules: {
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
                "application/json": components["schemas"]["RunScheduleV2Patch"];
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
                        data: components["schemas"]["RunScheduleV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_SCHEDULE_NOT_FOUND.RUN_TEMPLATE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    bulkRunSchedules: {
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
    importRunSchedules: {
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
                "application/json": (components["schemas"]["RunScheduleV2Body"] | ({
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
    firingsRunSchedules: {
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
                        data: components["schemas"]["RunScheduleFiringV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RUN_SCHEDULE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    testInventories: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SshTestV2Body"];
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
                        data: components["schemas"]["InventoryTestV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CREDENTIAL_NOT_FOUND.INVENTORY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["EXECUTION_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    keysInventories: {
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
                        data: components["schemas"]["HostKeyV2"][];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    forgetInventories: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: number;
                key_id: string;
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
            404: components["responses"]["INVENTORY_NOT_FOUND.SSH_HOST_KEY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageAiConversations: {
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
                /** @description Also with `title__ne`, `title__in`, `title__ic`, `title__isnull` */
                title?: string;
                /** @description Also with `inventory_id__ne`, `inventory_id__in`, `inventory_id__gte`, `inventory_id__lte`, `inventory_id__isnull` */
                inventory_id?: number;
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
                        data: components["schemas"]["ConversationV2"][];
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
    createAiConversations: {
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
                "application/json": components["schemas"]["ConversationBodyV2"];
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
                        data: components["schemas"]["ConversationDetailV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["INVENTORY_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getAiConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
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
                        data: components["schemas"]["ConversationDetailV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CONVERSATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeAiConversations: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                conversation_id: string;
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
            404: components["responses"]["CONVERSATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    renameAiConversations: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationPatchV2"];
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
                        data: components["schemas"]["ConversationV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CONVERSATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    sendAiConversations: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBodyV2"];
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
                        data: components["schemas"]["ExchangeV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CONVERSATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            503: components["responses"]["AI_SERVICE_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    streamAiConversations: {
        parameters: {
            query?: {
                /** @description Rehearse: answer, but change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Number of the last event that was seen */
                "Last-Event-ID"?: number;
            };
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBodyV2"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["CONVERSATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            503: components["responses"]["AI_SERVICE_UNAVAILABLE.SERVICE_UNAVAILABLE"];
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
    pageOperations: {
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
                /** @description Also with `kind__ne`, `kind__in`, `kind__isnull` */
                kind?: string;
                /** @description Also with `state__ne`, `state__in`, `state__isnull` */
                state?: string;
                /** @description Also with `subject_type__ne`, `subject_type__in`, `subject_type__isnull` */
                subject_type?: string;
                /** @description Also with `subject_id__ne`, `subject_id__in`, `subject_id__isnull` */
                subject_id?: string;
                /** @description Also with `requested_by__ne`, `requested_by__in`, `requested_by__isnull` */
                requested_by?: string;
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
                        data: components["schemas"]["OperationDto"][];
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
    getOperations: {
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
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["OPERATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    eventsOperations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Number of the last event that was seen */
                "Last-Event-ID"?: number;
            };
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
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["OPERATION_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    cancelOperations: {
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
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationDto"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["OPERATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.STATUS_FORBIDS_CHANGE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    findSearch: {
        parameters: {
            query: {
                /** @description Part of a name, in any case; no character is a wildcard */
                q: string;
                /**
                 * @description Only objects of these types
                 * @example Baremetal,VirtualMachine
                 */
                types?: string;
                limit?: number;
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
                        data: components["schemas"]["HitV2"][];
                    };
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
                /** @description Also with `model_id__ne`, `model_id__in`, `model_id__isnull` */
                model_id?: string;
                /** @description Also with `requisition_id__ne`, `requisition_id__in`, `requisition_id__isnull` */
                requisition_id?: string;
                /** @description Also with `order_id__ne`, `order_id__in`, `order_id__isnull` */
                order_id?: string;
                /** @description Also with `rack_id__ne`, `rack_id__in`, `rack_id__isnull` */
                rack_id?: string;
                /** @description Also with `room_id__ne`, `room_id__in`, `room_id__isnull` */
                room_id?: string;
                /** @description Also with `data_center_id__ne`, `data_center_id__in`, `data_center_id__isnull` */
                data_center_id?: string;
                /** @description Also with `phase_id__ne`, `phase_id__in`, `phase_id__isnull` */
                phase_id?: string;
                /** @description Also with `fabrication_id__ne`, `fabrication_id__in`, `fabrication_id__isnull` */
                fabrication_id?: string;
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
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.RACK_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED"];
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
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.RACK_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED"];
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
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.RACK_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED"];
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
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNITS_OCCUPIED"];
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
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNITS_OCCUPIED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    elevationRacks: {
        parameters: {
            query?: {
                /** @description Or `Accept: image/svg+xml` */
                format?: "json" | "svg";
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
                        data: components["schemas"]["ElevationV2"];
                    };
                    "image/svg+xml": string;
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    utilizationRacks: {
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
                        data: components["schemas"]["RackUseV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    receivePurchaseOrders: {
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
                "application/json": components["schemas"]["ReceiptV2Body"];
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
                        data: components["schemas"]["ReceiptV2"];
                    };
                };
            };
            400: components["responses"]["INVALID_JSON"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["BULK_REJECTED.IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION.VALIDATION_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    utilizationRooms: {
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
                        data: components["schemas"]["RoomUseV2"];
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["ROOM_NOT_FOUND"];
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
