package client

import (
	"context"

	"github.com/aztecd/aztecd/app/rpc"
)

// Status is a node at a glance.
type Status struct {
	Info rpc.NodeInfo `json:"info"`
	Tips rpc.Tips     `json:"tips"`
}

// Status asks a node how it is doing.
func (c *Client) Status(ctx context.Context) (Status, error) {
	info, err := c.Info(ctx)
	if err != nil {
		return Status{}, err
	}
	tips, err := c.Tips(ctx)
	return Status{info, tips}, err
}
