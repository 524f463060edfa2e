package client

import (
	"context"

	"github.com/aztecd/aztecd/app/api"
)

// Status is a node at a glance.
type Status struct {
	Info   api.NodeInfo `json:"info"`
	Tips   api.Tips     `json:"tips"`
	Health api.Health   `json:"health"`
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
