package client

import (
	"context"

	"github.com/aztecd/aztecd/app/rpc"
)

// Status is a node at a glance.
type Status struct {
	Info   rpc.NodeInfo `json:"info"`
	Tips   rpc.Tips     `json:"tips"`
	Health rpc.Health   `json:"health"`
}

// Status asks a node how it is doing.
func (c *Client) Status(ctx context.Context) (Status, error) {
	info, err := c.Info(ctx)
	if err != nil {
		return Status{}, err
	}
	tips, err := c.Tips(ctx)
	if err != nil {
		return Status{}, err
	}
	health, err := c.Health(ctx)
	return Status{info, tips, health}, err
}
