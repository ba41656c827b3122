// Made by `npm run clients` from docs/openapi/v1.json.

export interface paths {
    "/api/v1/auth/tokens": {
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
    "/api/v1/auth/tokens/{id}": {
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
    "/api/v1/auth/login": {
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
    "/api/v1/auth/refresh": {
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
    "/api/v1/auth/logout": {
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
    "/api/v1/auth/me": {
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
    "/api/v1/auth/change-password": {
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
    "/api/v1/k8s-clusters": {
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
    "/api/v1/k8s-clusters/{id}": {
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
    "/api/v1/k8s-clusters/{id}/service-meshes": {
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
    "/api/v1/k8s-clusters/{id}/service-meshes/{service_mesh_id}": {
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
    "/api/v1/k8s-cluster-plugins": {
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
    "/api/v1/k8s-cluster-plugins/{id}": {
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
    "/api/v1/service-meshes": {
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
    "/api/v1/service-meshes/{id}": {
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
    "/api/v1/bastion-cluster-associations": {
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
    "/api/v1/bastion-cluster-associations/{id}": {
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
    "/api/v1/k8s-node-pools": {
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
    "/api/v1/k8s-node-pools/{id}": {
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
    "/api/v1/fabrications": {
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
    "/api/v1/fabrications/{id}": {
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
    "/api/v1/phases": {
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
    "/api/v1/phases/{id}": {
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
    "/api/v1/data-centers": {
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
    "/api/v1/data-centers/{id}": {
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
    "/api/v1/rooms": {
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
    "/api/v1/rooms/{id}": {
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
    "/api/v1/racks": {
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
    "/api/v1/racks/{id}": {
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
    "/api/v1/maintainer-group-members": {
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
    "/api/v1/maintainer-group-members/{id}": {
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
    "/api/v1/maintainer-groups": {
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
    "/api/v1/maintainer-groups/{id}": {
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
    "/api/v1/maintainers": {
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
    "/api/v1/maintainers/{id}": {
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
    "/api/v1/permissions": {
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
    "/api/v1/permissions/{id}": {
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
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-maintainers": {
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
    "/api/v1/resource-maintainers/{id}": {
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
    "/api/v1/brands": {
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
    "/api/v1/brands/{id}": {
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
    "/api/v1/baremetal-models": {
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
    "/api/v1/baremetal-models/{id}": {
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
    "/api/v1/purchase-requisitions": {
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
    "/api/v1/purchase-requisitions/{id}": {
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
    "/api/v1/purchase-orders": {
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
    "/api/v1/purchase-orders/{id}": {
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
    "/api/v1/vrfs": {
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
    "/api/v1/vrfs/{id}": {
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
    "/api/v1/vlans": {
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
    "/api/v1/vlans/{id}": {
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
    "/api/v1/bgp-configs": {
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
    "/api/v1/bgp-configs/{id}": {
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
    "/api/v1/network-interfaces": {
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
    "/api/v1/network-interfaces/{id}": {
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
    "/api/v1/network-interfaces/{id}/bgp-configs": {
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
    "/api/v1/network-interfaces/{id}/bgp-configs/{bgp_config_id}": {
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
    "/api/v1/ip-pools": {
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
    "/api/v1/ip-pools/{id}": {
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
    "/api/v1/groups/{id}/members": {
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
    "/api/v1/groups/{id}/members/{user_id}": {
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
    "/api/v1/groups": {
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
    "/api/v1/groups/{id}": {
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
    "/api/v1/users": {
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
    "/api/v1/users/{id}": {
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
    "/api/v1/vms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller may see */
        get: operations["pageVms"];
        put?: never;
        /** Create */
        post: operations["createVms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vms/{vmid}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it does at this moment */
        get: operations["statusVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vms/{vmid}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Boot it with the devices it is entitled to */
        post: operations["startVms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vms/{vmid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut it down and give its devices to others */
        post: operations["stopVms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vms/{vmid}/reboot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restart the guest */
        post: operations["rebootVms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vms/{vmid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the VM and all it holds */
        delete: operations["removeVms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sizes and operating systems that machines can be made of */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/virtual-machines": {
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
    "/api/v1/virtual-machines/{id}": {
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
    "/api/v1/tenants": {
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
    "/api/v1/tenants/{id}": {
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
    "/api/v1/host-group-tenant-quotas": {
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
    "/api/v1/host-group-tenant-quotas/{id}": {
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
    "/api/v1/playbooks/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run playbooks on an inventory */
        post: operations["executePlaybooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a run is getting on */
        get: operations["jobPlaybooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ssh/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the hosts of inventories let us in */
        post: operations["testSsh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories": {
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
    "/api/v1/inventories/{id}": {
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
    "/api/v1/playbooks": {
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
    "/api/v1/playbooks/{id}": {
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
    "/api/v1/ai/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the assistant */
        post: operations["sendAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said in a conversation of yours */
        get: operations["getAi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a conversation */
        post: operations["createAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, the latest first */
        get: operations["pageJobs"];
        put?: never;
        /** Deploy a git repository to hosts */
        post: operations["createJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job with the result of each host */
        get: operations["getJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run it again, as a new job */
        post: operations["retryJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said so far */
        get: operations["logsJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-logs": {
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
    "/api/v1/host-groups": {
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
    "/api/v1/host-groups/{id}": {
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
    "/api/v1/hosts": {
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
    "/api/v1/hosts/{id}": {
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
    "/api/v1/vm-specifications": {
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
    "/api/v1/vm-specifications/{id}": {
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
        AuditEntryV1: {
            /** Format: uuid */
            id: string;
            /** @example admin */
            actor: string;
            /** @example update */
            action: string;
            /** @example Tenant */
            resource_type: string;
            /** @example 1 */
            resource_id: string | null;
            /** @enum {string} */
            outcome: "success" | "denied" | "failed";
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
        ChangePasswordBody: {
            current_password: string;
            /** @description Ends every session of the user */
            new_password: string;
        };
        ConversationBodyV1: {
            /** @example 部署 Nginx 諮詢 */
            title?: string;
            context?: components["schemas"]["ConversationContextV1"];
        };
        ConversationContextV1: {
            /** @description The inventory it is about */
            inventory_id?: number;
        };
        ConversationV1: {
            conversation_id: string;
            /** @description When the conversation was given one */
            title?: string;
            messages: components["schemas"]["MessageV1"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
        DeployError: {
            /** @enum {boolean} */
            ok: false;
            error: {
                code: string;
                message: string;
                /** @description Fields, and what is wrong with each */
                details: {
                    [key: string]: unknown;
                };
            };
        };
        DeployJobSummaryV1: {
            /** @example job_123 */
            job_id: string;
            /** @enum {string} */
            status: "PENDING" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLED";
            git_repo: string;
            git_branch: string;
            /** Format: date-time */
            requested_at: string;
            /**
             * Format: date-time
             * @description Once it has ended
             */
            finished_at?: string;
            targets_count: number;
        };
        DeployJobTargetV1: {
            host: string;
            /** @enum {string} */
            status: "PENDING" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLED";
            /** @description Whether the directory is another than before */
            changed: boolean | null;
            elapsed_ms: number | null;
        };
        DeployJobV1: {
            /** @example job_123 */
            job_id: string;
            /** @enum {string} */
            status: "PENDING" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLED";
            git_repo: string;
            git_branch: string;
            dest_path: string;
            /** @enum {string} */
            run_mode: "parallel" | "serial";
            /** Format: date-time */
            requested_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
            targets: components["schemas"]["DeployJobTargetV1"][];
        };
        DeployJobV1Body: {
            /**
             * @description Over HTTPS or SSH; the hosts fetch it
             * @example git@github.com:org/repo.git
             */
            git_repo: string;
            /**
             * @description Branch, tag or commit; `HEAD`: what the repository holds out
             * @default HEAD
             * @example main
             */
            git_branch?: string | null;
            /**
             * @description Absolute path on the hosts
             * @example /var/www/app
             */
            dest_path: string;
            targets: components["schemas"]["DeployTargetV1Body"][];
            /**
             * @description `serial`: one host after the other, until one fails
             * @default parallel
             * @enum {string|null}
             */
            run_mode?: "parallel" | "serial" | null;
        };
        DeployLogLineV1: {
            /** @description Grows from line to line */
            id: number;
            /** Format: date-time */
            ts: string;
            host: string | null;
            line: string;
        };
        DeployLogV1: {
            lines: components["schemas"]["DeployLogLineV1"][];
        };
        DeployTargetAuthV1: {
            /**
             * @example password
             * @enum {string}
             */
            type: "private_key" | "password";
            /** @description Required when `type` is `private_key` */
            private_key?: string | null;
            /** @description Opens `private_key` */
            passphrase?: string | null;
            /**
             * @description Required when `type` is `password`
             * @example secret
             */
            password?: string | null;
        };
        DeployTargetV1Body: {
            /**
             * @description IP address or DNS name
             * @example 192.0.2.10
             */
            host: string;
            /** @default 22 */
            port?: number | null;
            /** @example ubuntu */
            username: string;
            auth: components["schemas"]["DeployTargetAuthV1"];
        };
        Error: {
            error: string;
            code: string;
        };
        ExchangeV1: {
            conversation_id: string;
            user_message: components["schemas"]["MessageV1"];
            ai_response: components["schemas"]["MessageV1"];
            /**
             * @example [
             *       "Yes",
             *       "No"
             *     ]
             */
            quick_replies: string[];
            suggested_actions: components["schemas"]["SuggestedActionV1"][];
        };
        ExecuteV1Body: {
            /**
             * @example [
             *       1
             *     ]
             */
            playbook_ids: number[];
            /** @description May be left out by who sees exactly one */
            inventory_id?: number | null;
            /** @description Texts are no templates: they stay what they are */
            extra_vars?: {
                [key: string]: unknown;
            } | null;
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
        GroupMemberV1: {
            /** Format: uuid */
            user_id: string;
            /** @description Null for callers who may not see the user */
            username: string | null;
            /** Format: date-time */
            created_at: string;
        };
        GroupMemberV1Body: {
            /** Format: uuid */
            user_id: string;
        };
        GroupV1: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GroupV1Body: {
            /** @example platform */
            name: string;
            /** @default  */
            description?: string;
        };
        GroupV1Patch: {
            /** @example platform */
            name?: string;
            description?: string;
        };
        HostGroupV1: {
            id: number;
            name: string;
            description: string;
            /** @enum {string} */
            status: "active" | "inactive" | "maintenance";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HostGroupV1Body: {
            /** @example Group 1 */
            name: string;
            /** @example 主機分組說明 */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "maintenance";
        };
        HostGroupV1Patch: {
            /** @example Group 1 */
            name?: string;
            /** @example 主機分組說明 */
            description?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "maintenance";
        };
        HostV1: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            total_cpu: number;
            total_memory: number;
            total_storage: number;
            available_cpu: number;
            available_memory: number;
            available_storage: number;
            group_id: number | null;
            region: string | null;
            dc: string | null;
            room: string | null;
            rack: string | null;
            external_system_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HostV1Body: {
            /** @example Server A */
            name: string;
            /**
             * @default pending
             * @example running
             * @enum {string}
             */
            status?: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            /**
             * @description Cores
             * @example 16
             */
            total_cpu: number;
            /**
             * @description MiB
             * @example 32768
             */
            total_memory: number;
            /**
             * @description GiB
             * @example 1024
             */
            total_storage: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 16
             */
            available_cpu?: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 32768
             */
            available_memory?: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 1024
             */
            available_storage?: number;
            /** @example 1 */
            group_id?: number | null;
            /** @example 北區 */
            region?: string | null;
            /** @example DC1 */
            dc?: string | null;
            /** @example Room 101 */
            room?: string | null;
            /** @example Rack 5 */
            rack?: string | null;
            /** @example OLD-1234 */
            external_system_id?: string | null;
        };
        HostV1Patch: {
            /** @example Server A */
            name?: string;
            /**
             * @example running
             * @enum {string}
             */
            status?: "pending" | "running" | "maintenance" | "retired" | "stopped" | "error";
            /**
             * @description Cores
             * @example 16
             */
            total_cpu?: number;
            /**
             * @description MiB
             * @example 32768
             */
            total_memory?: number;
            /**
             * @description GiB
             * @example 1024
             */
            total_storage?: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 16
             */
            available_cpu?: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 32768
             */
            available_memory?: number;
            /**
             * @description Left for machines; writing it reserves the rest
             * @example 1024
             */
            available_storage?: number;
            /** @example 1 */
            group_id?: number | null;
            /** @example 北區 */
            region?: string | null;
            /** @example DC1 */
            dc?: string | null;
            /** @example Room 101 */
            room?: string | null;
            /** @example Rack 5 */
            rack?: string | null;
            /** @example OLD-1234 */
            external_system_id?: string | null;
        };
        HubError: {
            /** @enum {boolean} */
            success: false;
            error: {
                code: string;
                message: string;
            };
        };
        HubPagination: {
            page: number;
            per_page: number;
            total: number;
            total_pages: number;
        };
        InventorySummaryV1: {
            id: number;
            name: string;
            /** @enum {string} */
            status: "On" | "Off";
            /** @enum {string} */
            ssh_status: "Connected" | "Unconnected";
            group: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        InventoryV1: {
            id: number;
            name: string;
            /** @enum {string} */
            status: "On" | "Off";
            /** @enum {string} */
            ssh_status: "Connected" | "Unconnected";
            group: string;
            config: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        InventoryV1Body: {
            /** @example New Inventory */
            name: string;
            /** @default Default */
            group?: string;
            /**
             * @description Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them
             * @example server1 ansible_ssh_host=server1.example.com ansible_ssh_port=22
             */
            config: string;
        };
        InventoryV1Patch: {
            /** @example New Inventory */
            name?: string;
            group?: string;
            /**
             * @description Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them
             * @example server1 ansible_ssh_host=server1.example.com ansible_ssh_port=22
             */
            config?: string;
        };
        IpAllocationV1: {
            /** Format: uuid */
            id: string;
            address: string;
            description: string;
            /** Format: date-time */
            created_at: string;
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
        IpPoolV1: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "private" | "public";
            start_ip: string;
            end_ip: string;
            gateway: string | null;
            prefix: number;
            dns: string[];
            /** @description Addresses that can be taken: not those of network, broadcast and gateway */
            total: number | string;
            used: number;
            free: number | string;
            /** @description The first 256 by address; version 2 lists all */
            allocations: components["schemas"]["IpAllocationV1"][];
        };
        JobPlaybookV1: {
            id: number | null;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "success" | "failed" | "cancelled";
            /** @description What it has printed so far */
            output: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            completed_at: string | null;
        };
        JobV1: {
            /** @example job-123456 */
            job_id: string;
            /**
             * @description `completed`: every playbook has run; how it went is told by each
             * @enum {string}
             */
            status: "queued" | "running" | "completed" | "failed" | "cancelled";
            playbooks: components["schemas"]["JobPlaybookV1"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            completed_at: string | null;
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
        K8sClusterV1: {
            /** Format: uuid */
            id: string;
            name: string;
            tenant_id: number;
            description: string;
            /** @enum {string} */
            status: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        K8sClusterV1Body: {
            /** @example Cluster A */
            name: string;
            /** @example 1 */
            tenant_id: number;
            /** @example k8s 叢集描述 */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
        };
        K8sClusterV1Patch: {
            /** @example Cluster A */
            name?: string;
            /** @example 1 */
            tenant_id?: number;
            /** @example k8s 叢集描述 */
            description?: string;
            /** @enum {string} */
            status?: "creating" | "active" | "maintenance" | "inactive" | "error" | "deleting";
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
        LoginBody: {
            /** @example admin */
            username: string;
            password: string;
        };
        MachineActionV1: {
            vmid: number;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            /**
             * Format: uuid
             * @description The operation in version 2
             */
            task_id: string;
        };
        MachineCreatedV1: {
            vmid: number;
            vm_name: string;
            username: string;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            /**
             * Format: uuid
             * @description The operation in version 2
             */
            task_id: string;
        };
        MachineDeletedV1: {
            vmid: number;
            /** @example VM 105 deleted successfully */
            message: string;
        };
        MachineStatusV1: {
            vmid: number;
            vm_name: string;
            username: string;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            node: string;
            ip_address: string | null;
            cpu_cores: number;
            memory_mb: number;
            storage_gb: number;
            gpu_count: number;
            /** @description Why the last operation failed */
            last_error: string | null;
            /** @description null while the hypervisor does not answer */
            uptime_seconds: number | null;
            /** @description Share of its cores, 0 to 1 */
            cpu_usage: number | null;
            /** @description null while the hypervisor does not answer */
            memory_used_mb: number | null;
            /** @description null while the hypervisor does not answer */
            network_in_bytes: number | null;
            /** @description null while the hypervisor does not answer */
            network_out_bytes: number | null;
        };
        MachineV1: {
            vmid: number;
            vm_name: string;
            username: string;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            node: string;
            ip_address: string | null;
            cpu_cores: number;
            memory_mb: number;
            storage_gb: number;
            gpu_count: number;
            /** @description Why the last operation failed */
            last_error: string | null;
        };
        MachineV1Body: {
            /** @example gpu-lab-01 */
            vm_name: string;
            /**
             * @description Whose machine it is, and its first account
             * @example user123
             */
            username: string;
            /**
             * @description First password of the account (cloud-init)
             * @example StrongPassword!
             */
            password: string;
            /**
             * @description Size of the disk in GiB
             * @example 100
             */
            storage_size: number;
            /**
             * @description See `GET /system/config`
             * @example 2
             */
            vm_profile: number;
            /**
             * @description See `GET /system/config`
             * @example 1000
             */
            vm_template: number;
            /**
             * @description Each GPU comes with its InfiniBand card
             * @default false
             */
            required_ib?: boolean;
            /** @description Checked against the caller, never believed */
            creator_username?: string;
            /** @description Checked against the caller, never believed */
            creator_role?: string;
        };
        MaintainerGroupMemberV1: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            group_id: string;
            /** Format: uuid */
            maintainer_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerGroupMemberV1Body: {
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
        MaintainerGroupMemberV1Patch: {
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
        MaintainerGroupV1: {
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
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerGroupV1Body: {
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
        MaintainerGroupV1Patch: {
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
        MaintainerV1: {
            /** Format: uuid */
            id: string;
            /** @example John Doe */
            name: string;
            /**
             * Format: email
             * @example john.doe@example.com
             */
            email: string;
            /** @enum {string} */
            status: "active" | "inactive";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        MaintainerV1Body: {
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
        };
        MaintainerV1Patch: {
            /** @example John Doe */
            name?: string;
            /**
             * Format: email
             * @example john.doe@example.com
             */
            email?: string;
            /** @enum {string} */
            status?: "active" | "inactive";
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
        MessageBodyV1: {
            /** @example 如何部署 Nginx? */
            message: string;
            context?: components["schemas"]["MessageContextV1"];
        };
        MessageContextV1: {
            /** @description Goes on with this conversation; without it a new one begins */
            conversation_id?: string;
            /** @description The inventory it is about */
            inventory_id?: number;
        };
        MessageV1: {
            /** @example msg-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10 */
            id: string;
            text: string;
            /**
             * @description In the time zone of the installation
             * @example 6:30 pm
             */
            time: string;
            is_user: boolean;
            /** Format: date-time */
            created_at: string;
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
        NewConversationV1: {
            conversation_id: string;
            title: string;
            messages: components["schemas"]["MessageV1"][];
            /** Format: date-time */
            created_at: string;
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
        OsTemplateV1: {
            /** @description The id of the template */
            id: number;
            /** @example ubuntu-24.04 */
            name: string;
            /** @example pve1 */
            node: string;
        };
        PermissionV1: {
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
        PermissionV1Body: {
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
        PlaybookSummaryV1: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "Machine" | "Other";
            /** @enum {string} */
            status: "Success" | "Fail" | "Not start";
            /** Format: date-time */
            last_run_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
        PlaybookV1: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "Machine" | "Other";
            /** @enum {string} */
            status: "Success" | "Fail" | "Not start";
            main: {
                [key: string]: unknown;
            };
            tasks: components["schemas"]["PlaybookTaskView"][];
            /** Format: date-time */
            last_run_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ProfileV1: {
            id: number;
            /** @example 2-gpu */
            name: string;
            cpu_cores: number;
            memory_mb: number;
            gpu_count: number;
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
        QuotaV1: {
            /** Format: uuid */
            id: string;
            group_id: number;
            tenant_id: number;
            cpu_quota_percentage: number;
            memory_quota: number | null;
            storage_quota: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        QuotaV1Body: {
            /** @example 1 */
            group_id: number;
            /** @example 1 */
            tenant_id: number;
            /**
             * @description Share of the group's cores
             * @example 40
             */
            cpu_quota_percentage: number;
            /**
             * @description MiB; null is unlimited
             * @example 16384
             */
            memory_quota?: number | null;
            /**
             * @description GiB; null is unlimited
             * @example 500
             */
            storage_quota?: number | null;
        };
        QuotaV1Patch: {
            /** @example 1 */
            group_id?: number;
            /** @example 1 */
            tenant_id?: number;
            /**
             * @description Share of the group's cores
             * @example 40
             */
            cpu_quota_percentage?: number;
            /**
             * @description MiB; null is unlimited
             * @example 16384
             */
            memory_quota?: number | null;
            /**
             * @description GiB; null is unlimited
             * @example 500
             */
            storage_quota?: number | null;
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
        RefreshBody: {
            refresh_token: string;
        };
        ResourceMaintainerV1: {
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
        ResourceMaintainerV1Body: {
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
        ResourceMaintainerV1Patch: {
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
        SshTestResultV1: {
            inventory_id: number;
            inventory_name: string;
            /** @enum {string} */
            status: "Connected" | "Unconnected";
            message: string;
            /** Format: date-time */
            tested_at: string;
        };
        SshTestResultsV1: {
            results: components["schemas"]["SshTestResultV1"][];
        };
        SshTestV1Body: {
            /** @description Empty: those the caller owns */
            inventory_ids?: number[] | null;
        };
        StartedDeployJobV1: {
            /** @example job_123 */
            job_id: string;
            /** @enum {string} */
            status: "PENDING" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLED";
        };
        StartedJobV1: {
            /** @example job-123456 */
            job_id: string;
            /** @enum {string} */
            status: "queued" | "running" | "completed" | "failed" | "cancelled";
            playbooks: components["schemas"]["StartedPlaybookV1"][];
            /** Format: date-time */
            created_at: string;
        };
        StartedPlaybookV1: {
            id: number | null;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "success" | "failed" | "cancelled";
        };
        SuggestedActionV1: {
            /** @enum {string} */
            type: "create_playbook";
            /** @example 建立 Nginx 部署 Playbook */
            label: string;
            /** @description A body for `POST /playbooks`: nothing is created until it is sent */
            data: {
                [key: string]: unknown;
            };
        };
        SystemConfigV1: {
            profiles: components["schemas"]["ProfileV1"][];
            os_templates: components["schemas"]["OsTemplateV1"][];
        };
        TenantV1: {
            id: number;
            /** @example Tenant A */
            name: string;
            /** @example 租戶說明 */
            description: string;
            /** @enum {string} */
            status: "active" | "inactive" | "suspended";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TenantV1Body: {
            /** @example Tenant A */
            name: string;
            /** @example 租戶說明 */
            description?: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "suspended";
        };
        TenantV1Patch: {
            /** @example Tenant A */
            name?: string;
            /** @example 租戶說明 */
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
        UserV1: {
            /** Format: uuid */
            id: string;
            username: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "operator" | "auditor" | "user";
            /** @enum {string} */
            status: "active" | "disabled";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        UserV1Body: {
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
        UserV1Patch: {
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
        UserV1Replacement: {
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
        VmSpecificationV1: {
            /** @example Standard Spec */
            name: string;
            /**
             * @description Cores
             * @example 4
             */
            required_cpu: number;
            /**
             * @description MiB
             * @example 8192
             */
            required_memory: number;
            /**
             * @description GiB
             * @example 100
             */
            required_storage: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        VmSpecificationV1Body: {
            /** @example Standard Spec */
            name: string;
            /**
             * @description Cores
             * @example 4
             */
            required_cpu: number;
            /**
             * @description MiB
             * @example 8192
             */
            required_memory: number;
            /**
             * @description GiB
             * @example 100
             */
            required_storage: number;
        };
        VmSpecificationV1Patch: {
            /** @example Standard Spec */
            name?: string;
            /**
             * @description Cores
             * @example 4
             */
            required_cpu?: number;
            /**
             * @description MiB
             * @example 8192
             */
            required_memory?: number;
            /**
             * @description GiB
             * @example 100
             */
            required_storage?: number;
        };
        VmV1: {
            /** Format: uuid */
            id: string;
            name: string;
            tenant_id: number;
            /** Format: uuid */
            host_id: string;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            k8s_cluster_id: string | null;
            /** @enum {string} */
            status: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        VmV1Body: {
            /** @example VM-01 */
            name: string;
            /** @example 1 */
            tenant_id: number;
            /**
             * Format: uuid
             * @description Where it runs; without it the scheduler chooses
             */
            host_id?: string | null;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
            /** @description Host group; without it the host's or the tenant's only one */
            group_id?: number | null;
        };
        VmV1Patch: {
            /** @example VM-01 */
            name?: string;
            /** @example 1 */
            tenant_id?: number;
            /**
             * Format: uuid
             * @description Where it runs; without it the scheduler chooses
             */
            host_id?: string | null;
            /** Format: uuid */
            specification_id?: string;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
        };
        VmV1Replace: {
            /** @example VM-01 */
            name: string;
            /** @example 1 */
            tenant_id: number;
            /**
             * Format: uuid
             * @description Where it runs; without it the scheduler chooses
             */
            host_id?: string | null;
            /** Format: uuid */
            specification_id: string;
            /** Format: uuid */
            k8s_cluster_id?: string | null;
            /** @enum {string} */
            status?: "creating" | "created" | "starting" | "running" | "stopping" | "stopped" | "rebooting" | "migrating" | "deleting" | "error" | "unknown" | "maintenance";
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
        /** @description `VALIDATION_ERROR`: The request is not valid */
        VALIDATION_ERROR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `UNAUTHORIZED`: Authentication is required */
        UNAUTHORIZED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `FORBIDDEN`: You may not do this */
        FORBIDDEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later */
        SERVICE_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `INVALID_JSON`: The request body is not valid JSON
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "INVALID_JSON.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: The request body is too large */
        PAYLOAD_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The request body must be application/json */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `API_TOKEN_NOT_FOUND`: Api token not found */
        API_TOKEN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `VERSION_MISMATCH`: The resource has changed since the version in If-Match */
        VERSION_MISMATCH: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `INVALID_CREDENTIALS`: Username or password is wrong */
        INVALID_CREDENTIALS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `RATE_LIMITED`: Too many requests; try again later */
        RATE_LIMITED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again */
        CONCURRENT_UPDATE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `TENANT_NOT_FOUND`: Tenant not found */
        TENANT_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found */
        K8S_CLUSTER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `K8S_CLUSTER_NAME_DUPLICATE`: K8s cluster name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `K8S_CLUSTER_NAME_DUPLICATE`: K8s cluster name exists already
         *
         *     `PRIMARY_SERVICE_MESH_DUPLICATE`: Primary service mesh exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `K8S_CLUSTER_PLUGIN_NOT_FOUND`: K8s cluster plugin not found */
        K8S_CLUSTER_PLUGIN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `K8S_CLUSTER_PLUGIN_NAME_DUPLICATE`: K8s cluster plugin name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SERVICE_MESH_NOT_FOUND`: Service mesh not found */
        SERVICE_MESH_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `SERVICE_MESH_NAME_DUPLICATE`: Service mesh name exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.SERVICE_MESH_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BASTION_CLUSTER_ASSOCIATION_NOT_FOUND`: Bastion cluster association not found */
        BASTION_CLUSTER_ASSOCIATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BASTION_CLUSTER_ASSOCIATION_DUPLICATE`: Bastion cluster association exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `K8S_NODE_POOL_NOT_FOUND`: K8s node pool not found */
        K8S_NODE_POOL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `FABRICATION_NOT_FOUND`: Fabrication not found */
        FABRICATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `FABRICATION_NAME_DUPLICATE`: Fabrication name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `PHASE_NOT_FOUND`: Phase not found */
        PHASE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `PHASE_NAME_DUPLICATE`: Phase name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `DATA_CENTER_NOT_FOUND`: Data center not found */
        DATA_CENTER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `DATA_CENTER_NAME_DUPLICATE`: Data center name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `ROOM_NOT_FOUND`: Room not found */
        ROOM_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `ROOM_NAME_DUPLICATE`: Room name exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.ROOM_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `RACK_NOT_FOUND`: Rack not found */
        RACK_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RACK_NAME_DUPLICATE`: Rack name exists already
         *
         *     `RACK_UNITS_IN_USE`: Hosts stand in the units that the rack would lose
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `MAINTAINER_GROUP_MEMBER_NOT_FOUND`: Maintainer group member not found */
        MAINTAINER_GROUP_MEMBER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_GROUP_MEMBER_DUPLICATE`: Maintainer group member exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `MAINTAINER_NOT_FOUND`: Maintainer not found */
        MAINTAINER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `MAINTAINER_GROUP_NOT_FOUND`: Maintainer group not found */
        MAINTAINER_GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_GROUP_NAME_DUPLICATE`: Maintainer group name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `MAINTAINER_EMAIL_DUPLICATE`: Maintainer email exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `PERMISSION_NOT_FOUND`: Permission not found */
        PERMISSION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `RESOURCE_MAINTAINER_NOT_FOUND`: Resource maintainer not found */
        RESOURCE_MAINTAINER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `DUPLICATE`: A resource with the same unique value exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BRAND_NOT_FOUND`: Brand not found */
        BRAND_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BRAND_NAME_DUPLICATE`: Brand name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BAREMETAL_MODEL_NOT_FOUND`: Baremetal model not found */
        BAREMETAL_MODEL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_MODEL_NAME_DUPLICATE`: Baremetal model name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `INVALID_STATE_TRANSITION`: The status cannot change this way
         */
        "IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `PURCHASE_REQUISITION_NOT_FOUND`: Purchase requisition not found */
        PURCHASE_REQUISITION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE`: Purchase requisition pr number exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `STATUS_FORBIDS_CHANGE`: The resource cannot be changed in this status
         */
        "CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.RESOURCE_IN_USE.STATUS_FORBIDS_CHANGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `INVALID_STATE_TRANSITION`: The status cannot change this way */
        INVALID_STATE_TRANSITION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `BAREMETAL_MODEL_NOT_FOUND`: Baremetal model not found
         *
         *     `PURCHASE_REQUISITION_NOT_FOUND`: Purchase requisition not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `PURCHASE_ORDER_NOT_FOUND`: Purchase order not found */
        PURCHASE_ORDER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `VRF_NOT_FOUND`: Vrf not found */
        VRF_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `VRF_NAME_DUPLICATE`: Vrf name exists already
         *
         *     `VRF_ROUTE_DISTINGUISHER_DUPLICATE`: Vrf route distinguisher exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `VLAN_NOT_FOUND`: Vlan not found */
        VLAN_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BGP_CONFIG_NOT_FOUND`: Bgp config not found */
        BGP_CONFIG_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `NETWORK_INTERFACE_NOT_FOUND`: Network interface not found */
        NETWORK_INTERFACE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `IP_POOL_NOT_FOUND`: Ip pool not found */
        IP_POOL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IP_POOL_NAME_DUPLICATE`: Ip pool name exists already
         *
         *     `IP_POOL_OVERLAP`: The range overlaps the range of another pool
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `GROUP_NOT_FOUND`: Group not found */
        GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `GROUP_NAME_DUPLICATE`: Group name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `USER_NOT_FOUND`: User not found */
        USER_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `CONFLICT`: The request conflicts with the current state
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `USER_EMAIL_DUPLICATE`: User email exists already
         *
         *     `USER_NAME_DUPLICATE`: User name exists already
         */
        "CONCURRENT_UPDATE.CONFLICT.RESOURCE_IN_USE.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `HYPERVISOR_ERROR`: The hypervisor could not do this
         *
         *     `HYPERVISOR_UNAVAILABLE`: The hypervisor does not answer; try again later
         */
        "HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found */
        VIRTUAL_MACHINE_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `INVALID_JSON`: The request body is not valid JSON
         *
         *     `NO_GPU_AVAILABLE`: No node has the devices that this virtual machine needs
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "INVALID_JSON.NO_GPU_AVAILABLE.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
         *
         *     `VM_BUSY`: Another operation on this virtual machine is running
         *
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_HA_MANAGED`: The high availability manager of the hypervisor runs this virtual machine
         *
         *     `VM_LOCKED`: The hypervisor is busy with this virtual machine; try again later
         *
         *     `VM_MISSING`: The hypervisor has no such virtual machine
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_HA_MANAGED`: The high availability manager of the hypervisor runs this virtual machine
         *
         *     `VM_LOCKED`: The hypervisor is busy with this virtual machine; try again later
         *
         *     `VM_MISSING`: The hypervisor has no such virtual machine
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_HA_MANAGED`: The high availability manager of the hypervisor runs this virtual machine
         *
         *     `VM_LOCKED`: The hypervisor is busy with this virtual machine; try again later
         *
         *     `VM_MISSING`: The hypervisor has no such virtual machine
         *
         *     `VM_NOT_RUNNING`: This virtual machine is not running
         */
        "CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING.VM_NOT_RUNNING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `VM_BUSY`: Another operation on this virtual machine is running
         *
         *     `VM_FOREIGN`: The hypervisor has a virtual machine under this id that is not this one
         *
         *     `VM_HA_MANAGED`: The high availability manager of the hypervisor runs this virtual machine
         *
         *     `VM_LOCKED`: The hypervisor is busy with this virtual machine; try again later
         *
         *     `VM_MISSING`: The hypervisor has no such virtual machine
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `HYPERVISOR_UNAVAILABLE`: The hypervisor does not answer; try again later */
        HYPERVISOR_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found
         *
         *     `BAREMETAL_NOT_FOUND`: Baremetal not found
         *
         *     `K8S_CLUSTER_NOT_FOUND`: K8s cluster not found
         *
         *     `TENANT_NOT_FOUND`: Tenant not found
         *
         *     `VIRTUAL_MACHINE_NOT_FOUND`: Virtual machine not found
         *
         *     `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found
         */
        "BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
         *     `QUOTA_NOT_CONFIGURED`: The tenant has no quota in this host group
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `STATUS_MANAGED`: The status of this virtual machine is managed by the hypervisor
         *
         *     `TENANT_INACTIVE`: The tenant is not active
         *
         *     `VIRTUAL_MACHINE_NAME_DUPLICATE`: Virtual machine name exists already
         */
        "CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.STATUS_MANAGED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `HYPERVISOR_ERROR`: The hypervisor could not do this */
        HYPERVISOR_ERROR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `TENANT_NAME_DUPLICATE`: Tenant name exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.TENANT_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND`: Baremetal group tenant quota not found */
        BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE`: Baremetal group tenant quota exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `INVALID_JSON`: The request body is not valid JSON */
        "Hub.INVALID_JSON": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `UNAUTHORIZED`: Authentication is required */
        "Hub.UNAUTHORIZED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `FORBIDDEN`: You may not do this */
        "Hub.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `INVENTORY_NOT_FOUND`: Inventory not found
         *
         *     `PLAYBOOK_NOT_FOUND`: Playbook not found
         */
        "Hub.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `PLAYBOOK_NAME_DUPLICATE`: Playbook name exists already
         */
        "Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: The request body is too large */
        "Hub.PAYLOAD_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The request body must be application/json */
        "Hub.UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
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
        "Hub.IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later */
        "Hub.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `JOB_NOT_FOUND`: Job not found */
        "Hub.JOB_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `INVENTORY_NOT_FOUND`: Inventory not found */
        "Hub.INVENTORY_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `INVENTORY_NAME_DUPLICATE`: Inventory name exists already
         */
        "Hub.CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `VALIDATION_ERROR`: The request is not valid */
        "Hub.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `EXECUTION_UNAVAILABLE`: Playbooks cannot be run here safely, so they are not run
         *
         *     `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later
         */
        "Hub.EXECUTION_UNAVAILABLE.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         *
         *     `INVENTORY_NAME_DUPLICATE`: Inventory name exists already
         */
        "Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `INVALID_INVENTORY_CONFIG`: The inventory configuration is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Hub.IDEMPOTENCY_KEY_REUSED.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `INVENTORY_NAME_DUPLICATE`: Inventory name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "Hub.CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `VERSION_MISMATCH`: The resource has changed since the version in If-Match */
        "Hub.VERSION_MISMATCH": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `INVALID_INVENTORY_CONFIG`: The inventory configuration is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Hub.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `INVENTORY_IN_USE`: The inventory is used by runs that have not ended
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "Hub.CONCURRENT_UPDATE.INVENTORY_IN_USE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `PLAYBOOK_NOT_FOUND`: Playbook not found */
        "Hub.PLAYBOOK_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `PLAYBOOK_NAME_DUPLICATE`: Playbook name exists already
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "Hub.CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `INVALID_YAML_FORMAT`: The text is not valid YAML
         *
         *     `PLAYBOOK_VALIDATION_ERROR`: The playbook is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Hub.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "Hub.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONVERSATION_NOT_FOUND`: Conversation not found
         *
         *     `INVENTORY_NOT_FOUND`: Inventory not found
         */
        "Hub.CONVERSATION_NOT_FOUND.INVENTORY_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again */
        "Hub.CONCURRENT_UPDATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `INVALID_MESSAGE_FORMAT`: The message is not valid
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Hub.INVALID_MESSAGE_FORMAT.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `RATE_LIMITED`: Too many requests; try again later */
        "Hub.RATE_LIMITED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `AI_SERVICE_UNAVAILABLE`: The assistant is not available at the moment
         *
         *     `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later
         */
        "Hub.AI_SERVICE_UNAVAILABLE.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `CONVERSATION_NOT_FOUND`: Conversation not found */
        "Hub.CONVERSATION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Hub.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HubError"];
            };
        };
        /** @description `INVALID_JSON`: The request body is not valid JSON */
        "Deploy.INVALID_JSON": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `UNAUTHORIZED`: Authentication is required */
        "Deploy.UNAUTHORIZED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `FORBIDDEN`: You may not do this */
        "Deploy.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "Deploy.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: The request body is too large */
        "Deploy.PAYLOAD_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The request body must be application/json */
        "Deploy.UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `VALIDATION_ERROR`: The request is not valid
         */
        "Deploy.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE`: A service this request needs is not available; try again later */
        "Deploy.SERVICE_UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `VALIDATION_ERROR`: The request is not valid */
        "Deploy.VALIDATION_ERROR": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /** @description `NOT_FOUND`: No such resource */
        "Deploy.NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `CREDENTIALS_EXPIRED`: The credentials are no longer kept; make a new deployment with them
         *
         *     `IDEMPOTENCY_IN_PROGRESS`: A request with this Idempotency-Key is being processed
         */
        "Deploy.CONCURRENT_UPDATE.CREDENTIALS_EXPIRED.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeployError"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BAREMETAL_GROUP_NOT_FOUND`: Baremetal group not found */
        BAREMETAL_GROUP_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `BAREMETAL_GROUP_NAME_DUPLICATE`: Baremetal group name exists already
         *
         *     `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used with another request
         *
         *     `INCONSISTENT_CAPACITY`: The capacity figures contradict each other or what is in use
         *
         *     `INVALID_STATE_TRANSITION`: The status cannot change this way
         */
        "IDEMPOTENCY_KEY_REUSED.INCONSISTENT_CAPACITY.INVALID_STATE_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `BAREMETAL_NOT_FOUND`: Baremetal not found */
        BAREMETAL_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         */
        "BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED.RESOURCE_IN_USE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `INCONSISTENT_CAPACITY`: The capacity figures contradict each other or what is in use
         *
         *     `INVALID_STATE_TRANSITION`: The status cannot change this way
         */
        "INCONSISTENT_CAPACITY.INVALID_STATE_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `VM_SPECIFICATION_NOT_FOUND`: Vm specification not found */
        VM_SPECIFICATION_NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `CONCURRENT_UPDATE`: The resource was changed at the same time; try again
         *
         *     `RESOURCE_IN_USE`: The resource is still in use
         *
         *     `VM_SPECIFICATION_NAME_DUPLICATE`: Vm specification name exists already
         */
        "CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_SPECIFICATION_NAME_DUPLICATE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokens: components["schemas"]["ApiTokenAnswer"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createAuthTokens: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["NewApiTokenAnswer"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["API_TOKEN_NAME_DUPLICATE.CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeAuthTokens: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["API_TOKEN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
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
                    "application/json": components["schemas"]["TokenPairAnswer"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["INVALID_CREDENTIALS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
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
                    "application/json": components["schemas"]["TokenPairAnswer"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["TOKEN_REUSED.UNAUTHORIZED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    logoutAuth: {
        parameters: {
            query?: never;
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
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
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
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    changePasswordAuth: {
        parameters: {
            query?: never;
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
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["INVALID_CREDENTIALS.UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sClusters: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        k8s_clusters: components["schemas"]["K8sClusterV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createK8sClusters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["K8sClusterV1Body"];
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
                    "application/json": components["schemas"]["K8sClusterV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["K8sClusterV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["K8sClusterV1Body"];
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
                    "application/json": components["schemas"]["K8sClusterV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sClusters: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sClusters: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["K8sClusterV1Patch"];
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
                    "application/json": components["schemas"]["K8sClusterV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
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
                        service_meshes: components["schemas"]["MeshBindingView"][];
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
            query?: never;
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
                    "application/json": components["schemas"]["MeshBindingView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.SERVICE_MESH_BINDING_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    replaceMeshRoleK8sClusters: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["MeshBindingView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    unbindMeshK8sClusters: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
                service_mesh_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    changeMeshRoleK8sClusters: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["MeshBindingView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.SERVICE_MESH_BINDING_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_NAME_DUPLICATE.PRIMARY_SERVICE_MESH_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sClusterPlugins: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        k8s_cluster_plugins: components["schemas"]["K8sClusterPluginView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createK8sClusterPlugins: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["K8sClusterPluginView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["K8sClusterPluginView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["K8sClusterPluginView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sClusterPlugins: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sClusterPlugins: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["K8sClusterPluginView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_CLUSTER_PLUGIN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.K8S_CLUSTER_PLUGIN_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageServiceMeshes: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_meshes: components["schemas"]["ServiceMeshView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createServiceMeshes: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ServiceMeshView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.SERVICE_MESH_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["ServiceMeshView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["ServiceMeshView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.SERVICE_MESH_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeServiceMeshes: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchServiceMeshes: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ServiceMeshView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["SERVICE_MESH_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.SERVICE_MESH_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBastionClusterAssociations: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bastion_cluster_associations: components["schemas"]["BastionClusterAssociationView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createBastionClusterAssociations: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BastionClusterAssociationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["BastionClusterAssociationView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["BastionClusterAssociationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBastionClusterAssociations: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBastionClusterAssociations: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BastionClusterAssociationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BASTION_CLUSTER_ASSOCIATION_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["BASTION_CLUSTER_ASSOCIATION_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageK8sNodePools: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        k8s_node_pools: components["schemas"]["K8sNodePoolView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createK8sNodePools: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["K8sNodePoolView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["K8sNodePoolView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["K8sNodePoolView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_NODE_POOL_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeK8sNodePools: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_NODE_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchK8sNodePools: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["K8sNodePoolView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["K8S_CLUSTER_NOT_FOUND.K8S_NODE_POOL_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.INSUFFICIENT_CAPACITY.K8S_NODE_POOL_NAME_DUPLICATE.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageFabrications: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fabrications: components["schemas"]["FabricationView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createFabrications: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["FabricationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["FabricationView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["FabricationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeFabrications: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchFabrications: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["FabricationView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.FABRICATION_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePhases: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phases: components["schemas"]["PhaseView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createPhases: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PhaseView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PHASE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["PhaseView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["PhaseView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePhases: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPhases: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PhaseView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["FABRICATION_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PHASE_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageDataCenters: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data_centers: components["schemas"]["DataCenterView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createDataCenters: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["DataCenterView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["DataCenterView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["DataCenterView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeDataCenters: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchDataCenters: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["DataCenterView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.PHASE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DATA_CENTER_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRooms: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rooms: components["schemas"]["RoomView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createRooms: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.ROOM_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["RoomView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.ROOM_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRooms: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRooms: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["DATA_CENTER_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.ROOM_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageRacks: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        racks: components["schemas"]["RackView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createRacks: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["RackView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["RackView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["RackView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeRacks: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchRacks: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["RackView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RACK_NOT_FOUND.ROOM_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RACK_NAME_DUPLICATE.RACK_UNITS_IN_USE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainerGroupMembers: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        maintainer_group_members: components["schemas"]["MaintainerGroupMemberV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainerGroupMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupMemberV1Body"];
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
                    "application/json": components["schemas"]["MaintainerGroupMemberV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_MEMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["MaintainerGroupMemberV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["MaintainerGroupMemberV1Body"];
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
                    "application/json": components["schemas"]["MaintainerGroupMemberV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND.MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainerGroupMembers: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainerGroupMembers: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["MaintainerGroupMemberV1Patch"];
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
                    "application/json": components["schemas"]["MaintainerGroupMemberV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_MEMBER_NOT_FOUND.MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_MEMBER_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainerGroups: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        maintainer_groups: components["schemas"]["MaintainerGroupV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainerGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerGroupV1Body"];
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
                    "application/json": components["schemas"]["MaintainerGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_GROUP_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["MaintainerGroupV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["MaintainerGroupV1Body"];
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
                    "application/json": components["schemas"]["MaintainerGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainerGroups: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainerGroups: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["MaintainerGroupV1Patch"];
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
                    "application/json": components["schemas"]["MaintainerGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_GROUP_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageMaintainers: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintainerV1"][];
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createMaintainers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintainerV1Body"];
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
                    "application/json": components["schemas"]["MaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.MAINTAINER_EMAIL_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["MaintainerV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["MaintainerV1Body"];
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
                    "application/json": components["schemas"]["MaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMaintainers: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchMaintainers: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["MaintainerV1Patch"];
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
                    "application/json": components["schemas"]["MaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.MAINTAINER_EMAIL_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePermissions: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
                resource_type?: string;
                resource_id?: string;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        permissions: components["schemas"]["PermissionV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createPermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionV1Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["PermissionV1"];
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
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PERMISSION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageResourceMaintainers: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
                resource_type?: string;
                resource_id?: string;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resource_maintainers: components["schemas"]["ResourceMaintainerV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createResourceMaintainers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMaintainerV1Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["MAINTAINER_GROUP_NOT_FOUND.MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["ResourceMaintainerV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["ResourceMaintainerV1Body"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeResourceMaintainers: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchResourceMaintainers: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["ResourceMaintainerV1Patch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMaintainerV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["RESOURCE_MAINTAINER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBrands: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        brands: components["schemas"]["BrandView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createBrands: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BrandView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["BrandView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["BrandView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBrands: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBrands: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BrandView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BRAND_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBaremetalModels: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baremetal_models: components["schemas"]["BaremetalModelView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createBaremetalModels: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BaremetalModelView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["BaremetalModelView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["BaremetalModelView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND.BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBaremetalModels: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBaremetalModels: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BaremetalModelView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_MODEL_NOT_FOUND.BRAND_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_MODEL_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePurchaseRequisitions: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purchase_requisitions: components["schemas"]["PurchaseRequisitionView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createPurchaseRequisitions: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseRequisitionView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION"];
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
                    "application/json": components["schemas"]["PurchaseRequisitionView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseRequisitionView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.RESOURCE_IN_USE.STATUS_FORBIDS_CHANGE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePurchaseRequisitions: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPurchaseRequisitions: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseRequisitionView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE.RESOURCE_IN_USE.STATUS_FORBIDS_CHANGE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pagePurchaseOrders: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purchase_orders: components["schemas"]["PurchaseOrderView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createPurchaseOrders: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseOrderView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["PurchaseOrderView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseOrderView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removePurchaseOrders: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["PURCHASE_ORDER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchPurchaseOrders: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PurchaseOrderView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_MODEL_NOT_FOUND.PURCHASE_ORDER_NOT_FOUND.PURCHASE_REQUISITION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.PURCHASE_ORDER_PO_NUMBER_DUPLICATE.REQUISITION_NOT_APPROVED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVrfs: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vrfs: components["schemas"]["VrfView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVrfs: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["VrfView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["VrfView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["VrfView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVrfs: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVrfs: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["VrfView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VRF_NAME_DUPLICATE.VRF_ROUTE_DISTINGUISHER_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVlans: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vlans: components["schemas"]["VlanView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVlans: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["VlanView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VLAN_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["VlanView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["VlanView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VLAN_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVlans: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVlans: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["VlanView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VLAN_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageBgpConfigs: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bgp_configs: components["schemas"]["BgpConfigView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createBgpConfigs: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BgpConfigView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["BgpConfigView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["BgpConfigView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeBgpConfigs: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchBgpConfigs: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BgpConfigView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageNetworkInterfaces: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        network_interfaces: components["schemas"]["NetworkInterfaceView"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createNetworkInterfaces: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["NetworkInterfaceView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["NetworkInterfaceView"];
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
            query?: never;
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
                    "application/json": components["schemas"]["NetworkInterfaceView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeNetworkInterfaces: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NETWORK_INTERFACE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchNetworkInterfaces: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["NetworkInterfaceView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VLAN_NOT_FOUND.VRF_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
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
                        bgp_configs: components["schemas"]["BgpConfigSummaryView"][];
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
            query?: never;
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
                    "application/json": components["schemas"]["NetworkInterfaceView"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND.BGP_CONFIG_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.NETWORK_INTERFACE_ADDRESS_DUPLICATE.NETWORK_INTERFACE_MAC_DUPLICATE.NETWORK_INTERFACE_NAME_DUPLICATE.NETWORK_INTERFACE_PRIMARY_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    unbindNetworkInterfaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
                bgp_config_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BGP_CONFIG_NOT_FOUND.NETWORK_INTERFACE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageIpPools: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpPoolV1"][];
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createIpPools: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["IpPoolV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["IpPoolV1"];
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
            query?: never;
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
                    "application/json": components["schemas"]["IpPoolV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeIpPools: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchIpPools: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["IpPoolV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["IP_POOL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IP_POOL_NAME_DUPLICATE.IP_POOL_OVERLAP.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageOfMembersGroups: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["GroupMemberV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    addMemberGroups: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["GroupMemberV1Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_MEMBER_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeMemberGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_MEMBER_NOT_FOUND.GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageGroups: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: components["schemas"]["GroupV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupV1Body"];
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
                    "application/json": components["schemas"]["GroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["GroupV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["GroupV1Body"];
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
                    "application/json": components["schemas"]["GroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeGroups: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchGroups: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["GroupV1Patch"];
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
                    "application/json": components["schemas"]["GroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.GROUP_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageUsers: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: components["schemas"]["UserV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createUsers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserV1Body"];
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
                    "application/json": components["schemas"]["UserV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["UserV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["UserV1Replacement"];
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
                    "application/json": components["schemas"]["UserV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.RESOURCE_IN_USE.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeUsers: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.LAST_OWNER.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchUsers: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["UserV1Patch"];
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
                    "application/json": components["schemas"]["UserV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["USER_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.CONFLICT.RESOURCE_IN_USE.USER_EMAIL_DUPLICATE.USER_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVms: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineV1"][];
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineV1Body"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineCreatedV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HYPERVISOR_NOT_CONFIGURED.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.IP_POOL_EXHAUSTED.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            500: components["responses"]["HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    statusVms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vmid: number;
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
                    "application/json": components["schemas"]["MachineStatusV1"];
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    startVms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path: {
                vmid: number;
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
                    "application/json": components["schemas"]["MachineActionV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.NO_GPU_AVAILABLE.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            500: components["responses"]["HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    stopVms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path: {
                vmid: number;
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
                    "application/json": components["schemas"]["MachineActionV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            500: components["responses"]["HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebootVms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path: {
                vmid: number;
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
                    "application/json": components["schemas"]["MachineActionV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.NO_GPU_AVAILABLE.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VIRTUAL_MACHINE_NAME_DUPLICATE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING.VM_NOT_RUNNING"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            500: components["responses"]["HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVms: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag the object must still have */
                "If-Match"?: string;
            };
            path: {
                vmid: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineDeletedV1"];
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_BUSY.VM_FOREIGN.VM_HA_MANAGED.VM_LOCKED.VM_MISSING"];
            412: components["responses"]["VERSION_MISMATCH"];
            500: components["responses"]["HYPERVISOR_ERROR.HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    getSystem: {
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
                    "application/json": components["schemas"]["SystemConfigV1"];
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            500: components["responses"]["HYPERVISOR_UNAVAILABLE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVirtualMachines: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        virtual_machines: components["schemas"]["VmV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVirtualMachines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmV1Body"];
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
                    "application/json": components["schemas"]["VmV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INVALID_STATE_TRANSITION"];
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
                    "application/json": components["schemas"]["VmV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["VmV1Replace"];
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
                    "application/json": components["schemas"]["VmV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.STATUS_MANAGED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVirtualMachines: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VIRTUAL_MACHINE_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_BUSY"];
            412: components["responses"]["VERSION_MISMATCH"];
            502: components["responses"]["HYPERVISOR_ERROR"];
            503: components["responses"]["HYPERVISOR_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    patchVirtualMachines: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["VmV1Patch"];
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
                    "application/json": components["schemas"]["VmV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND.K8S_CLUSTER_NOT_FOUND.TENANT_NOT_FOUND.VIRTUAL_MACHINE_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.HOST_MANAGED.INSUFFICIENT_CAPACITY.QUOTA_EXCEEDED.QUOTA_NOT_CONFIGURED.RESOURCE_IN_USE.STATUS_MANAGED.TENANT_INACTIVE.VIRTUAL_MACHINE_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageTenants: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenants: components["schemas"]["TenantV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createTenants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantV1Body"];
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
                    "application/json": components["schemas"]["TenantV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.TENANT_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["TenantV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["TenantV1Body"];
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
                    "application/json": components["schemas"]["TenantV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.TENANT_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeTenants: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchTenants: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["TenantV1Patch"];
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
                    "application/json": components["schemas"]["TenantV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.TENANT_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHostGroupTenantQuotas: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        host_group_tenant_quotas: components["schemas"]["QuotaV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHostGroupTenantQuotas: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaV1Body"];
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
                    "application/json": components["schemas"]["QuotaV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["QuotaV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["QuotaV1Body"];
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
                    "application/json": components["schemas"]["QuotaV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHostGroupTenantQuotas: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHostGroupTenantQuotas: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["QuotaV1Patch"];
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
                    "application/json": components["schemas"]["QuotaV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_GROUP_TENANT_QUOTA_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    executePlaybooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteV1Body"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["StartedJobV1"];
                        /** @example Playbook 執行已排程 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    jobPlaybooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["JobV1"];
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.JOB_NOT_FOUND"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    testSsh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SshTestV1Body"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["SshTestResultsV1"];
                        /** @example SSH 連線測試完成 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.VALIDATION_ERROR"];
            503: components["responses"]["Hub.EXECUTION_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    pageInventories: {
        parameters: {
            query?: {
                /** @description Part of the name */
                search?: string;
                page?: number;
                per_page?: number;
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
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            items: components["schemas"]["InventorySummaryV1"][];
                            pagination: components["schemas"]["HubPagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            422: components["responses"]["Hub.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    createInventories: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryV1Body"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["InventoryV1"];
                        /** @example Inventory 創建成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.INVENTORY_NAME_DUPLICATE"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.IDEMPOTENCY_KEY_REUSED.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["InventoryV1"];
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    replaceInventories: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["InventoryV1Body"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["InventoryV1"];
                        /** @example Inventory 更新成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    removeInventories: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.INVENTORY_IN_USE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    patchInventories: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["InventoryV1Patch"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["InventoryV1"];
                        /** @example Inventory 更新成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.INVENTORY_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.INVALID_INVENTORY_CONFIG.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    pagePlaybooks: {
        parameters: {
            query?: {
                /** @description Part of the name */
                search?: string;
                page?: number;
                per_page?: number;
                type?: string;
                status?: string;
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
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            items: components["schemas"]["PlaybookSummaryV1"][];
                            pagination: components["schemas"]["HubPagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            422: components["responses"]["Hub.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    createPlaybooks: {
        parameters: {
            query?: never;
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PlaybookV1"];
                        /** @example Playbook 創建成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.PLAYBOOK_NAME_DUPLICATE"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.IDEMPOTENCY_KEY_REUSED.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PlaybookV1"];
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.PLAYBOOK_NOT_FOUND"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    replacePlaybooks: {
        parameters: {
            query?: never;
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PlaybookV1"];
                        /** @example Playbook 更新成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    removePlaybooks: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    patchPlaybooks: {
        parameters: {
            query?: never;
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PlaybookV1"];
                        /** @example Playbook 更新成功 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.PLAYBOOK_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.PLAYBOOK_NAME_DUPLICATE.RESOURCE_IN_USE"];
            412: components["responses"]["Hub.VERSION_MISMATCH"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.INVALID_YAML_FORMAT.PLAYBOOK_VALIDATION_ERROR.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    sendAi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBodyV1"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ExchangeV1"];
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.CONVERSATION_NOT_FOUND.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.INVALID_MESSAGE_FORMAT.VALIDATION_ERROR"];
            429: components["responses"]["Hub.RATE_LIMITED"];
            503: components["responses"]["Hub.AI_SERVICE_UNAVAILABLE.SERVICE_UNAVAILABLE"];
        };
    };
    getAi: {
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ConversationV1"];
                    };
                };
            };
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.CONVERSATION_NOT_FOUND"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    createAi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationBodyV1"];
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
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["NewConversationV1"];
                        /** @example 新對話已創建 */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Hub.INVALID_JSON"];
            401: components["responses"]["Hub.UNAUTHORIZED"];
            403: components["responses"]["Hub.FORBIDDEN"];
            404: components["responses"]["Hub.INVENTORY_NOT_FOUND"];
            409: components["responses"]["Hub.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["Hub.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Hub.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Hub.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["Hub.SERVICE_UNAVAILABLE"];
        };
    };
    pageJobs: {
        parameters: {
            query?: {
                status?: "PENDING" | "RUNNING" | "SUCCESS" | "FAILED" | "CANCELLED";
                /** @description Requested then or later */
                from?: string;
                /** @description Requested then or before; a date means its end */
                to?: string;
                page?: number;
                page_size?: number;
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
                        /** @enum {boolean} */
                        ok: true;
                        data: {
                            items: components["schemas"]["DeployJobSummaryV1"][];
                            total: number;
                            page: number;
                            page_size: number;
                        };
                    };
                };
            };
            401: components["responses"]["Deploy.UNAUTHORIZED"];
            403: components["responses"]["Deploy.FORBIDDEN"];
            422: components["responses"]["Deploy.VALIDATION_ERROR"];
            503: components["responses"]["Deploy.SERVICE_UNAVAILABLE"];
        };
    };
    createJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployJobV1Body"];
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
                        /** @enum {boolean} */
                        ok: true;
                        data: components["schemas"]["StartedDeployJobV1"];
                    };
                };
            };
            400: components["responses"]["Deploy.INVALID_JSON"];
            401: components["responses"]["Deploy.UNAUTHORIZED"];
            403: components["responses"]["Deploy.FORBIDDEN"];
            409: components["responses"]["Deploy.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["Deploy.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Deploy.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Deploy.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["Deploy.SERVICE_UNAVAILABLE"];
        };
    };
    getJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
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
                        /** @enum {boolean} */
                        ok: true;
                        data: components["schemas"]["DeployJobV1"];
                    };
                };
            };
            401: components["responses"]["Deploy.UNAUTHORIZED"];
            403: components["responses"]["Deploy.FORBIDDEN"];
            404: components["responses"]["Deploy.NOT_FOUND"];
            503: components["responses"]["Deploy.SERVICE_UNAVAILABLE"];
        };
    };
    retryJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: string;
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
                        /** @enum {boolean} */
                        ok: true;
                        data: components["schemas"]["StartedDeployJobV1"];
                    };
                };
            };
            400: components["responses"]["Deploy.INVALID_JSON"];
            401: components["responses"]["Deploy.UNAUTHORIZED"];
            403: components["responses"]["Deploy.FORBIDDEN"];
            404: components["responses"]["Deploy.NOT_FOUND"];
            409: components["responses"]["Deploy.CONCURRENT_UPDATE.CREDENTIALS_EXPIRED.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["Deploy.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["Deploy.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["Deploy.IDEMPOTENCY_KEY_REUSED.VALIDATION_ERROR"];
            503: components["responses"]["Deploy.SERVICE_UNAVAILABLE"];
        };
    };
    logsJobs: {
        parameters: {
            query?: {
                /** @description With `format=json`: only lines after this one */
                from_id?: number;
                format?: "json" | "text";
            };
            header?: never;
            path: {
                job_id: string;
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
                        /** @enum {boolean} */
                        ok: true;
                        data: components["schemas"]["DeployLogV1"];
                    };
                    "text/plain": string;
                };
            };
            401: components["responses"]["Deploy.UNAUTHORIZED"];
            403: components["responses"]["Deploy.FORBIDDEN"];
            404: components["responses"]["Deploy.NOT_FOUND"];
            422: components["responses"]["Deploy.VALIDATION_ERROR"];
            503: components["responses"]["Deploy.SERVICE_UNAVAILABLE"];
        };
    };
    pageAuditLogs: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
                resource_type?: string;
                resource_id?: string;
                actor?: string;
                action?: string;
                outcome?: string;
                from?: string;
                to?: string;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audit_logs: components["schemas"]["AuditEntryV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHostGroups: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        host_groups: components["schemas"]["HostGroupV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHostGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostGroupV1Body"];
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
                    "application/json": components["schemas"]["HostGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["HostGroupV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["HostGroupV1Body"];
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
                    "application/json": components["schemas"]["HostGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHostGroups: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHostGroups: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["HostGroupV1Patch"];
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
                    "application/json": components["schemas"]["HostGroupV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_GROUP_NAME_DUPLICATE.CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageHosts: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hosts: components["schemas"]["HostV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createHosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostV1Body"];
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
                    "application/json": components["schemas"]["HostV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED.RESOURCE_IN_USE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED.INCONSISTENT_CAPACITY.INVALID_STATE_TRANSITION"];
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
                    "application/json": components["schemas"]["HostV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["HostV1Body"];
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
                    "application/json": components["schemas"]["HostV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INCONSISTENT_CAPACITY.INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeHosts: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchHosts: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["HostV1Patch"];
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
                    "application/json": components["schemas"]["HostV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["BAREMETAL_GROUP_NOT_FOUND.BAREMETAL_NOT_FOUND"];
            409: components["responses"]["BAREMETAL_NAME_DUPLICATE.BAREMETAL_SERIAL_NUMBER_DUPLICATE.CONCURRENT_UPDATE.RACK_UNAVAILABLE.RACK_UNITS_OCCUPIED.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["INCONSISTENT_CAPACITY.INVALID_STATE_TRANSITION"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    pageVmSpecifications: {
        parameters: {
            query?: {
                /** @description Page number from 1; without it at most 1000 rows */
                page?: number;
                per_page?: number;
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
                    /** @description Rows the caller may see, on all pages */
                    "X-Total-Count"?: number;
                    /** @description RFC 8288 links to the neighbouring pages, when pages were asked for */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vm_specifications: components["schemas"]["VmSpecificationV1"][];
                    };
                };
            };
            400: components["responses"]["VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    createVmSpecifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating it repeats the answer, not the effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmSpecificationV1Body"];
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
                    "application/json": components["schemas"]["VmSpecificationV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.IDEMPOTENCY_IN_PROGRESS.VM_SPECIFICATION_NAME_DUPLICATE"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
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
                    "application/json": components["schemas"]["VmSpecificationV1"];
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
            query?: never;
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
                "application/json": components["schemas"]["VmSpecificationV1Body"];
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
                    "application/json": components["schemas"]["VmSpecificationV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_SPECIFICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    removeVmSpecifications: {
        parameters: {
            query?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE"];
            412: components["responses"]["VERSION_MISMATCH"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    patchVmSpecifications: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["VmSpecificationV1Patch"];
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
                    "application/json": components["schemas"]["VmSpecificationV1"];
                };
            };
            400: components["responses"]["INVALID_JSON.VALIDATION_ERROR"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["TENANT_NOT_FOUND.VM_SPECIFICATION_NOT_FOUND"];
            409: components["responses"]["CONCURRENT_UPDATE.RESOURCE_IN_USE.VM_SPECIFICATION_NAME_DUPLICATE"];
            412: components["responses"]["VERSION_MISMATCH"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
}
