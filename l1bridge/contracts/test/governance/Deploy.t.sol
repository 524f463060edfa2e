// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../../src/governance/Governance.sol";
import {GovernanceConfig, IGoverned} from "../../src/governance/GovernanceConfig.sol";
import {IGovernance} from "../../src/governance/IGovernance.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// @notice Stakes of whatever rollup and governance.
contract StakingGoverned {
    address public rollup;
    address public governance;
    address public token;
    uint256 public governanceLimit;

    constructor(address token_) {
        token = token_;
    }

    function set(address rollup_, address governance_, uint256 limit) external {
        (rollup, governance, governanceLimit) = (rollup_, governance_, limit);
    }
}

/// What a deployment must keep to.
contract GovernanceDeployTest is GovernanceFixture {
    function setUp() public {
        deploy(4);
    }

    function governanceHere() private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
    }

    /// @dev In a call of its own, which a refusal undoes: a test whose own frame reverts ends there, and passes.
    function refuse(GovernanceConfig memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        this.deployed(c);
    }

    function deployed(GovernanceConfig memory c) external returns (Governance) {
        return makeGovernance(c);
    }

    function test_OnlyWhoseGovernanceItIs() public {
        GovernanceConfig memory c = governanceConfig();
        StakingGoverned claimed = new StakingGoverned(address(azt));
        vm.mockCall(address(rollup), abi.encodeCall(IRollup.staking, ()), abi.encode(address(claimed)));
        vm.mockCall(address(rollup), abi.encodeCall(IGoverned.governance, ()), abi.encode(governanceHere()));
        claimed.set(OUTSIDER, governanceHere(), 1);
        refuse(c, abi.encodeWithSelector(IRollup.ForeignStaking.selector, address(claimed)));
        claimed.set(address(rollup), OUTSIDER, 1);
        refuse(c, notTheGovernance(address(claimed)));
        claimed.set(address(rollup), governanceHere(), 0);
        refuse(c, abi.encodeWithSelector(IGovernance.NoLimit.selector));
        claimed.set(address(rollup), governanceHere(), 1);
        vm.mockCall(address(rollup), abi.encodeCall(IGoverned.governance, ()), abi.encode(OUTSIDER));
        refuse(c, notTheGovernance(address(rollup)));
        vm.mockCall(address(rollup), abi.encodeCall(IGoverned.governance, ()), abi.encode(governanceHere()));
        this.deployed(c);
    }

    function notTheGovernance(address where) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernance.NotTheGovernance.selector, where);
    }

    function test_SharesThatMeanSomething() public {
        uint64[2][4] memory wrong = [
            [uint64(0), MAJORITY],
            [uint64(10_001), MAJORITY],
            [QUORUM, uint64(5_000)],
            [QUORUM, uint64(10_001)]
        ];
        for (uint256 i; i < wrong.length; ++i) {
            GovernanceConfig memory c = governanceConfig();
            (c.quorum, c.majority) = (wrong[i][0], wrong[i][1]);
            refuse(c, abi.encodeWithSelector(IGovernance.WrongShares.selector, c.quorum, c.majority));
        }
        GovernanceConfig memory least = governanceConfig();
        (least.quorum, least.majority) = (1, 5_001);
        this.deployed(least);
    }

    function test_EveryWindowIsThere() public {
        bytes memory reason = abi.encodeWithSelector(IGovernance.WindowTooShort.selector, 0, 1);
        for (uint256 i; i < 3; ++i) {
            GovernanceConfig memory c = governanceConfig();
            if (i == 0) c.voting = 0;
            if (i == 1) c.timelock = 0;
            if (i == 2) c.grace = 0;
            refuse(c, reason);
        }
    }

    /// On an L1 that others run, each window is longer than L1 takes to be final, twice.
    function test_L1IsFinalInEveryWindow() public {
        vm.chainId(1);
        GovernanceConfig memory c = governanceConfig();
        refuse(c, abi.encodeWithSelector(IGovernance.WindowTooShort.selector, VOTING, 2304));
        c.voting = 2304;
        refuse(c, abi.encodeWithSelector(IGovernance.WindowTooShort.selector, TIMELOCK, 2304));
    }

    /// 120 slots of 6 s: who leaves after a proposal was made is still there when it expires.
    function test_AllWindowsFitIntoTheExitDelay() public {
        GovernanceConfig memory c = governanceConfig();
        c.grace = 720 - VOTING - TIMELOCK + 1;
        refuse(c, abi.encodeWithSelector(IGovernance.WindowsTooLong.selector, 721, 720));
        c.grace = type(uint64).max;
        uint256 sum = uint256(VOTING) + TIMELOCK + c.grace;
        refuse(c, abi.encodeWithSelector(IGovernance.WindowsTooLong.selector, sum, 720));
        c.grace = 720 - VOTING - TIMELOCK;
        this.deployed(c);
    }

    function test_WithoutAVetoerNobodyVetoes() public {
        GovernanceConfig memory c = governanceConfig();
        c.vetoer = address(0);
        governance = makeGovernance(c);
        vm.expectRevert(abi.encodeWithSelector(IGovernance.NotVetoer.selector, VETOER));
        vm.prank(VETOER);
        governance.veto(bytes32(0));
    }
}
