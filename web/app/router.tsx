import { createRootRoute, createRouter, Outlet } from "@tanstack/react-router";
import { NotFoundPage } from "./not-found-page.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

/** Every page of staff, committee and public. */
export const router = createRouter({ routeTree: root.addChildren([]), scrollRestoration: true });
