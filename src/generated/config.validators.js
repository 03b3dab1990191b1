// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateConfigFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/config.schema.json", title: "ConfigFile", type: "object", additionalProperties: !1, properties: { extends: { type: "string", minLength: 1, maxLength: 500 }, plans: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 500 } }, ignore: { type: "array", maxItems: 200, items: { type: "string", minLength: 1, maxLength: 500 } }, packs: { type: "array", maxItems: 50, items: { type: "string", minLength: 1, maxLength: 500 } }, failOn: { enum: ["error", "warning", "note", "never"] }, formats: { type: "array", minItems: 1, maxItems: 20, items: { type: "string", minLength: 1, maxLength: 500 } }, severities: { type: "object", maxProperties: 500, patternProperties: { "^[a-z0-9-]+/[a-z0-9.-]+$": { $ref: "common.schema.json#/$defs/severity" } }, additionalProperties: !1 }, parameters: { type: "object", maxProperties: 200, patternProperties: { "^[a-z0-9-]+/[a-z0-9-]+$": { type: ["string", "integer"], maxLength: 40 } }, additionalProperties: !1 }, waivers: { type: "string", minLength: 1, maxLength: 500 }, baseline: { type: "string", minLength: 1, maxLength: 500 }, inlineIgnores: { enum: ["not-must", "all", "none"] }, limits: { title: "ConfigLimits", type: "object", additionalProperties: !1, properties: { depth: { type: "integer", minimum: 1, maximum: 500 } } } } }, func0 = Object.prototype.hasOwnProperty, func62 = require_ucs2length().default, pattern3 = new RegExp("^[a-z0-9-]+/[a-z0-9.-]+$", "u"), pattern5 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u"), schema21 = { title: "Severity", enum: ["error", "warning", "note"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "error" || data === "warning" || data === "note")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema19.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.extends !== void 0 && func0.call(data, "extends")) {
      let data0 = data.extends;
      if (typeof data0 == "string") {
        if (func62(data0) > 500) {
          let err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.extends, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func62(data0) < 1) {
          let err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.extends, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.extends.type, parentSchema: schema19.properties.extends, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data1 = data.plans;
      if (Array.isArray(data1)) {
        if (data1.length > 200) {
          let err4 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.plans, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.plans, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func62(data2) > 500) {
              let err6 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.plans.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (func62(data2) < 1) {
              let err7 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.plans.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.plans.items.type, parentSchema: schema19.properties.plans.items, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.plans.type, parentSchema: schema19.properties.plans, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ignore !== void 0 && func0.call(data, "ignore")) {
      let data3 = data.ignore;
      if (Array.isArray(data3)) {
        if (data3.length > 200) {
          let err10 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.ignore, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func62(data4) > 500) {
              let err11 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.ignore.items, data: data4 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (func62(data4) < 1) {
              let err12 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.ignore.items, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.ignore.items.type, parentSchema: schema19.properties.ignore.items, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.ignore.type, parentSchema: schema19.properties.ignore, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.packs !== void 0 && func0.call(data, "packs")) {
      let data5 = data.packs;
      if (Array.isArray(data5)) {
        if (data5.length > 50) {
          let err15 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.packs, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 == "string") {
            if (func62(data6) > 500) {
              let err16 = { instancePath: instancePath + "/packs/" + i2, schemaPath: "#/properties/packs/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.packs.items, data: data6 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (func62(data6) < 1) {
              let err17 = { instancePath: instancePath + "/packs/" + i2, schemaPath: "#/properties/packs/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.packs.items, data: data6 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/packs/" + i2, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.packs.items.type, parentSchema: schema19.properties.packs.items, data: data6 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.packs.type, parentSchema: schema19.properties.packs, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.failOn !== void 0 && func0.call(data, "failOn")) {
      let data7 = data.failOn;
      if (!(data7 === "error" || data7 === "warning" || data7 === "note" || data7 === "never")) {
        let err20 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema19.properties.failOn.enum }, schema: schema19.properties.failOn.enum, parentSchema: schema19.properties.failOn, data: data7 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.formats !== void 0 && func0.call(data, "formats")) {
      let data8 = data.formats;
      if (Array.isArray(data8)) {
        if (data8.length > 20) {
          let err21 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema19.properties.formats, data: data8 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.length < 1) {
          let err22 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.formats, data: data8 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 == "string") {
            if (func62(data9) > 500) {
              let err23 = { instancePath: instancePath + "/formats/" + i3, schemaPath: "#/properties/formats/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.formats.items, data: data9 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (func62(data9) < 1) {
              let err24 = { instancePath: instancePath + "/formats/" + i3, schemaPath: "#/properties/formats/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.formats.items, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/formats/" + i3, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.formats.items.type, parentSchema: schema19.properties.formats.items, data: data9 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.formats.type, parentSchema: schema19.properties.formats, data: data8 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.severities !== void 0 && func0.call(data, "severities")) {
      let data10 = data.severities;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 500) {
          let err27 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/maxProperties", keyword: "maxProperties", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.severities, data: data10 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        for (let key1 of Object.keys(data10))
          if (!pattern3.test(key1)) {
            let err28 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.severities, data: data10 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        for (let key2 of Object.keys(data10))
          pattern3.test(key2) && (validate54(data10[key2], { instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
      } else {
        let err29 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.severities.type, parentSchema: schema19.properties.severities, data: data10 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data12 = data.parameters;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length > 200) {
          let err30 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxProperties", keyword: "maxProperties", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.parameters, data: data12 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (let key3 of Object.keys(data12))
          if (!pattern5.test(key3)) {
            let err31 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema19.properties.parameters, data: data12 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        for (let key4 of Object.keys(data12))
          if (pattern5.test(key4)) {
            let data13 = data12[key4];
            if (typeof data13 != "string" && !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
              let err32 = { instancePath: instancePath + "/parameters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/patternProperties/%5E%5Ba-z0-9-%5D%2B~1%5Ba-z0-9-%5D%2B%24/type", keyword: "type", params: { type: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"].type }, schema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"].type, parentSchema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"], data: data13 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (typeof data13 == "string" && func62(data13) > 40) {
              let err33 = { instancePath: instancePath + "/parameters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/patternProperties/%5E%5Ba-z0-9-%5D%2B~1%5Ba-z0-9-%5D%2B%24/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"], data: data13 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          }
      } else {
        let err34 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.parameters.type, parentSchema: schema19.properties.parameters, data: data12 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data14 = data.waivers;
      if (typeof data14 == "string") {
        if (func62(data14) > 500) {
          let err35 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.waivers, data: data14 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (func62(data14) < 1) {
          let err36 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers, data: data14 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.type, parentSchema: schema19.properties.waivers, data: data14 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      let data15 = data.baseline;
      if (typeof data15 == "string") {
        if (func62(data15) > 500) {
          let err38 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.baseline, data: data15 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (func62(data15) < 1) {
          let err39 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.baseline, data: data15 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.baseline.type, parentSchema: schema19.properties.baseline, data: data15 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.inlineIgnores !== void 0 && func0.call(data, "inlineIgnores")) {
      let data16 = data.inlineIgnores;
      if (!(data16 === "not-must" || data16 === "all" || data16 === "none")) {
        let err41 = { instancePath: instancePath + "/inlineIgnores", schemaPath: "#/properties/inlineIgnores/enum", keyword: "enum", params: { allowedValues: schema19.properties.inlineIgnores.enum }, schema: schema19.properties.inlineIgnores.enum, parentSchema: schema19.properties.inlineIgnores, data: data16 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data17 = data.limits;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key5 of Object.keys(data17))
          if (key5 !== "depth") {
            let err42 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema19.properties.limits, data: data17 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data17.depth !== void 0 && func0.call(data17, "depth")) {
          let data18 = data17.depth;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err43 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.limits.properties.depth.type, parentSchema: schema19.properties.limits.properties.depth, data: data18 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 500 || isNaN(data18)) {
              let err44 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, schema: 500, parentSchema: schema19.properties.limits.properties.depth, data: data18 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              let err45 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.limits.properties.depth, data: data18 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          }
        }
      } else {
        let err46 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.limits.type, parentSchema: schema19.properties.limits, data: data17 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateConfigFile
};
