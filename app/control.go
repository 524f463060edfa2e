package app

import (
	"context"

	"github.com/aztecd/aztecd/app/admin"
)

// maxSocket is the longest path that a Unix socket can have on all systems.
const maxSocket = 100

// control answers the node's own user on a socket of the home.
func (n *Node) control(context.Context) error {
	file := n.cfg.AdminSocket()
	if file == "" {
		return nil
	}
	if len(file) > maxSocket {
		n.log.Warn("The path of node.admin_socket is too long for a socket: aztecd publisher cannot reach this node", "path", file, "most", maxSocket)
		return nil
	}
	server, err := admin.Listen(file, func() admin.Publisher {
		if n.bridge == nil || n.bridge.publisher == nil {
			return nil
		}
		return n.bridge.publisher
	}, n.log.With("part", "admin"))
	if err != nil { // it is for convenience: a node that voted before goes on voting
		n.log.Warn("No admin socket: aztecd publisher cannot reach this node", "path", file, "err", err)
		return nil
	}
	n.parts.add("admin socket", server.Close)
	return nil
}
